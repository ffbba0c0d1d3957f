import { zipOf } from './zip.ts';

/** An EPUB with one chapter of these words for each text, under the heading “Part N”. */
export function bookOf(texts: readonly string[]): Buffer {
  const files = texts.map((text, index) => [
    `OEBPS/${index + 1}.xhtml`,
    `<html><head><title>x</title></head><body><h2>Part ${index + 1}</h2><p>${text}</p></body></html>`,
  ]);
  const items = texts.map((_, index) => `<item id="c${index + 1}" href="${index + 1}.xhtml"/>`).join('');
  const order = texts.map((_, index) => `<itemref idref="c${index + 1}"/>`).join('');
  return zipOf({
    mimetype: 'application/epub+zip',
    'META-INF/container.xml':
      '<container><rootfiles><rootfile full-path="OEBPS/book.opf"/></rootfiles></container>',
    'OEBPS/book.opf': `<package><metadata xmlns:dc="d"><dc:title>The bridges</dc:title><dc:language>en</dc:language></metadata><manifest>${items}</manifest><spine>${order}</spine></package>`,
    ...Object.fromEntries(files),
  });
}
