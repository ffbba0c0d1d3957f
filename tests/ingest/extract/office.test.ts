import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { UserError } from '../../../src/domain/errors/user-error.ts';
import { createExtract } from '../../../src/ingest/extract/extract.ts';
import { bookOf } from '../../support/book.ts';
import { contentOf, prose } from '../../support/read-content.ts';
import { errorOf } from '../../support/user-error.ts';
import { zipOf } from '../../support/zip.ts';

const LONG = [prose(60), prose(60, 'Zoë’s “mayor”')];
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const TYPES =
  '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
const w = (text: string) => `<w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;
const p = (content: string, style = '') =>
  `<w:p>${style === '' ? '' : `<w:pPr><w:pStyle w:val="${style}"/><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr>`}${content}</w:p>`;
const docx = (body: string, others: Record<string, string> = {}) =>
  zipOf({
    '[Content_Types].xml': TYPES,
    '_rels/.rels': '<Relationships/>',
    'word/document.xml': `<?xml version="1.0"?><w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`,
    ...others,
  });

describe('a Word document', () => {
  it('is read with its title, its author and its final text', async () => {
    const body = [
      p(w('The bridge'), 'Title'),
      '<w:p/>',
      ...LONG.map((text) => p(w(text))),
      p(
        `${w('It fell')}<w:del w:id="1"><w:r><w:delText> twice</w:delText></w:r></w:del><w:ins w:id="2">${w(' once')}</w:ins>${w('.')}<w:r><w:footnoteReference w:id="2"/></w:r>`,
      ),
      p(
        `<w:moveFrom w:id="3">${w('Moved away.')}</w:moveFrom>${w('a')}<w:r><w:br/></w:r>${w('b')}<w:r><w:tab/></w:r>${w('c')}`,
      ),
      `<w:tbl><w:tr><w:tc>${p(w('Pier'))}</w:tc><w:tc>${p(w('4 m'))}</w:tc></w:tr></w:tbl>`,
    ].join('');
    const core =
      '<cp:coreProperties xmlns:dc="d"><dc:title>draft7</dc:title><dc:creator>Ann Lee</dc:creator></cp:coreProperties>';
    expect(await contentOf(docx(body, { 'docProps/core.xml': core }))).toMatchObject({
      format: 'docx',
      title: 'The bridge',
      author: 'Ann Lee',
      paragraphs: [...LONG, 'It fell once.', 'a\nb c', 'Pier\t4 m'],
    });
  });

  it('without styles has its first line for a title, if it reads like one', async () => {
    expect(await contentOf(docx(p(w('The bridge')) + p(w(LONG[0] ?? ''))))).toMatchObject({
      title: 'The bridge',
      paragraphs: [LONG[0]],
    });
    expect((await contentOf(docx(LONG.map((text) => p(w(text))).join('')))).paragraphs).toEqual(LONG);
  });

  it('that unfolds to gigabytes is refused', async () => {
    const bomb = docx('', { 'word/document.xml': Buffer.alloc(80 * 1024 * 1024, ' ').toString() });
    expect(await errorOf(contentOf(bomb))).toMatchObject({ code: 'file-too-complex' });
  });

  it('that unfolds to more than it says is refused', async () => {
    const liar = docx('', { 'word/document.xml': Buffer.alloc(80 * 1024 * 1024, ' ').toString() });
    const size = Buffer.alloc(4);
    size.writeUInt32LE(80 * 1024 * 1024);
    for (let at = liar.indexOf(size); at !== -1; at = liar.indexOf(size, at)) liar.writeUInt32LE(1_000, at);
    expect(await errorOf(contentOf(liar))).toMatchObject({ code: 'file-broken' });
  });

  it('that is damaged is refused', async () => {
    const whole = docx(p(w(LONG[0] ?? '')));
    const wrong = Buffer.from(whole);
    const data = whole.indexOf('word/document.xml', whole.indexOf('_rels/.rels')) + 17;
    wrong.fill(0xff, data, data + 40);
    expect(await errorOf(contentOf(wrong))).toMatchObject({
      code: 'file-broken',
      context: { format: 'DOCX' },
    });
    expect(await errorOf(contentOf(whole.subarray(0, -30)))).toMatchObject({ code: 'file-broken' });
    expect(await errorOf(contentOf(docx('')))).toMatchObject({ code: 'file-without-text' });
  });
});

describe('an OpenDocument text', () => {
  it('is read as its final text, without notes and comments', async () => {
    const body = `<text:tracked-changes><text:deletion><text:p>Gone.</text:p></text:deletion></text:tracked-changes>
      <text:h text:outline-level="1">The bridge</text:h>${LONG.map((text) => `<text:p>${escaped(text)}</text:p>`).join('')}
      <text:p>It<text:s text:c="1"/>fell.<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Twice.</text:p></text:note-body></text:note><office:annotation><text:p>Really?</text:p></office:annotation></text:p>
      <table:table><table:table-row><table:table-cell><text:p>Pier</text:p></table:table-cell><table:table-cell><text:p>4 m</text:p></table:table-cell></table:table-row></table:table>`;
    const odt = zipOf({
      mimetype: 'application/vnd.oasis.opendocument.text',
      'content.xml': `<office:document-content xmlns:office="o" xmlns:text="t" xmlns:table="b"><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
      'meta.xml':
        '<office:document-meta xmlns:dc="d"><office:meta><dc:creator>Ann Lee</dc:creator><dc:language>en-GB</dc:language></office:meta></office:document-meta>',
    });
    expect(await contentOf(odt)).toMatchObject({
      format: 'odt',
      title: 'The bridge',
      author: 'Ann Lee',
      language: 'en-gb',
      paragraphs: [...LONG, 'It fell.', 'Pier\t4 m'],
    });
  });
});

describe('a book', () => {
  const chapter = (text: string) =>
    `<html><head><title>x</title></head><body><h2>Part</h2><p>${text}<sup><a href="#n">1</a></sup></p></body></html>`;

  it('is read in the order of its chapters', async () => {
    const opf = `<package><metadata xmlns:dc="d"><dc:title>The bridge</dc:title><dc:creator>Ann Lee</dc:creator><dc:creator>Bo Ek</dc:creator><dc:publisher>The Press</dc:publisher><dc:date>2021-05-04</dc:date><dc:language>en</dc:language></metadata>
      <manifest><item id="n" href="nav.xhtml" properties="nav"/><item id="b" href="text/a%20b.xhtml"/><item id="a" href="z.xhtml"/><item id="x" href="ad.xhtml"/></manifest>
      <spine><itemref idref="n"/><itemref idref="a"/><itemref idref="b"/><itemref idref="x" linear="no"/></spine></package>`;
    const epub = zipOf({
      mimetype: 'application/epub+zip',
      'META-INF/container.xml':
        '<container><rootfiles><rootfile full-path="OEBPS/book.opf"/></rootfiles></container>',
      'OEBPS/book.opf': opf,
      'OEBPS/nav.xhtml': chapter('Contents'),
      'OEBPS/text/a b.xhtml': chapter(LONG[1] ?? ''),
      'OEBPS/z.xhtml': chapter(LONG[0] ?? ''),
      'OEBPS/ad.xhtml': chapter('Buy it'),
    });
    expect(await contentOf(epub)).toMatchObject({
      format: 'epub',
      title: 'The bridge',
      author: 'Ann Lee, Bo Ek',
      publisher: 'The Press',
      published: '2021-05-04',
      paragraphs: ['Part', LONG[0], 'Part', LONG[1]],
    });
  });
});

describe('a book of 500 chapters', () => {
  const texts = Array.from({ length: 500 }, (_, index) => prose(30, `Chapter ${index + 1}`));
  const book = bookOf(texts);

  it('asks which of them', async () => {
    const { code, context } = (await errorOf(contentOf(book))) as UserError<'too-many-chapters'>;
    expect([code, context.titles.length, context.titles[4]]).toEqual(['too-many-chapters', 500, 'Part 5']);
    expect((await contentOf(bookOf(texts.slice(0, 50)))).paragraphs).toHaveLength(100);
  });

  it('is read as far as it is asked for', async () => {
    const { title, paragraphs } = await contentOf(book, { chapters: [3, 500] });
    expect(title).toBe('The bridges');
    expect(paragraphs).toEqual(['Part 3', texts[2], 'Part 500', texts[499]]);
    expect(await errorOf(contentOf(book, { chapters: [501] }))).toMatchObject({
      code: 'no-such-chapter',
      context: { chapters: 500 },
    });
  });
});

it('a Rich Text document of 20 MB is refused before it is read', async () => {
  const rtf = Buffer.concat([
    Buffer.from('{\\rtf1 '),
    Buffer.alloc(20 * 1024 * 1024, 'It fell in May. \\par\n'),
    Buffer.from('}'),
  ]);
  expect(await errorOf(createExtract()(rtf))).toMatchObject({ code: 'file-too-large' });
  const most = rtf.subarray(0, 8 * 1024 * 1024);
  expect((await createExtract()(most)).format).toBe('rtf');
});

describe('a Rich Text document', () => {
  const rtf = (body: string) =>
    `{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0 Times;}}{\\info{\\title The bridge}{\\author Ann Lee}}${body}}`;

  it.each([
    ['bytes of its code page', "Zo\\'eb\\'92s caf\\'e9\\par", 'Zoë’s café'],
    ['Unicode with a fallback', "Zo\\u235?\\rquote s \\u8364\\'80 5\\par", 'Zoë’s € 5'],
    ['Unicode with two bytes of fallback', "{\\uc2 \\u27211\\'8b\\'b4}.\\par", '橋.'],
    ['marks of formatting', 'It \\b fell\\b0 . {\\i Twice}.\\par', 'It fell. Twice.'],
    ['deleted and hidden text', 'It {\\deleted never }fell{\\v  never}.\\par', 'It fell.'],
    ['a note', 'It fell.{\\footnote Twice.}\\par', 'It fell.'],
    ['another destination', 'It fell.{\\*\\bkmkstart x}\\par', 'It fell.'],
    ['a line break', 'a,\\line b.\\par', 'a,\nb.'],
    ['brackets', 'A \\{b\\} \\\\ c.\\par', 'A {b} \\ c.'],
    ['lines of the file', 'It\r\n fell.\\par', 'It fell.'],
    ['no end', 'It fell.\\par {\\b', 'It fell.'],
  ])('is read: %s', async (_, body, text) => {
    expect((await contentOf(rtf(`${LONG[0]?.replace('’', "\\'92")}\\par ${body}`))).paragraphs).toEqual([
      LONG[0],
      text,
    ]);
  });

  it('has the title and the author of its record', async () => {
    expect(await contentOf(rtf(`${prose(60)}\\par ${prose(30)}\\par`))).toMatchObject({
      format: 'rtf',
      title: 'The bridge',
      author: 'Ann Lee',
    });
  });

  it('is read whatever its groups', async () => {
    const piece = fc.constantFrom(
      '{',
      '}',
      '\\par ',
      '\\u12 ',
      "\\'e9",
      '\\uc3 ',
      '\\*',
      '\\pict ',
      'words',
      '\\ansicpg932 ',
      '\\v ',
      '\\info ',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 20 }), async (pieces) => {
        const { paragraphs } = await contentOf(rtf(`${prose(30)}\\par ${pieces.join('')}`));
        expect(paragraphs[0]).toBe(prose(30));
      }),
    );
  });
});
