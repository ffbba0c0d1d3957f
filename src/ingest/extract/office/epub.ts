import path from 'node:path';
import { type ExtractedDraft, presentFields } from '../extracted-draft.ts';
import { showAsRead } from '../html/cleaning/reader-view.ts';
import { htmlParagraphs } from '../html/html-blocks.ts';
import { htmlDocument } from '../html/html-node.ts';
import { isoDay } from '../iso-day.ts';
import { allNamed, attributeOf, firstNamed, parseXml, textIn, type XmlElement } from './xml.ts';
import { ZipFile } from './zip.ts';

/**
 * Reads a book (EPUB 3.3): its chapters in reading order.
 *
 * @throws UserError file-broken, file-too-complex
 */
export function readEpub(bytes: Uint8Array): ExtractedDraft {
  const zip = new ZipFile(bytes, 'EPUB');
  const rootFile = attributeOf(
    firstNamed(parseXml(zip.text('META-INF/container.xml')), 'rootfile'),
    'full-path',
  );
  const book = parseXml(rootFile === undefined ? undefined : zip.text(rootFile));
  const chapters = book === undefined ? [] : chaptersOf(book, path.posix.dirname(rootFile ?? ''));
  // Without a reading order, the names of the files are one.
  const files = chapters.length > 0 ? chapters : zip.names.filter((name) => /\.x?html?$/iu.test(name)).sort();
  const metadata = firstNamed(book, 'metadata');
  const field = (name: string) => textIn(firstNamed(metadata, name));
  return {
    paragraphs: files.flatMap((file) => paragraphsOf(zip.text(file) ?? '')),
    dropped: 0,
    droppedWords: 0,
    warnings: [],
    ...presentFields({
      title: field('title'),
      author: allNamed(metadata, 'creator').map(textIn).filter(Boolean).join(', '),
      publisher: field('publisher'),
      published: isoDay(field('date')),
      language: field('language')?.toLowerCase(),
    }),
  };
}

/** The files of the chapters in reading order. */
function chaptersOf(book: XmlElement, folder: string): string[] {
  const items = new Map(
    allNamed(firstNamed(book, 'manifest'), 'item').map((item) => [attributeOf(item, 'id'), item] as const),
  );
  return allNamed(firstNamed(book, 'spine'), 'itemref')
    .filter((reference) => attributeOf(reference, 'linear') !== 'no')
    .map((reference) => items.get(attributeOf(reference, 'idref')))
    .filter((item) => item !== undefined && !/\bnav\b/u.test(attributeOf(item, 'properties') ?? ''))
    .map((item) => path.posix.join(folder, unescaped(attributeOf(item, 'href') ?? '')));
}

function unescaped(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}

function paragraphsOf(source: string): string[] {
  const document = htmlDocument(source);
  showAsRead(document);
  return htmlParagraphs(document.body);
}
