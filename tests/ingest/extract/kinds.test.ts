import { describe, expect, it } from 'vitest';
import type { Extraction } from '../../../src/domain/extraction.ts';
import { extractedContent } from '../../../src/ingest/extracted-content.ts';
import { wordsAt } from '../../support/articles.ts';
import { contentOf, prose } from '../../support/read-content.ts';
import { zipOf } from '../../support/zip.ts';

const LONG = [prose(120), prose(120, 'The mayor'), prose(120, 'A lawyer')];
const [ONE = '', TWO = '', THREE = ''] = LONG;

/** Each stored paragraph that is no body text: what it is, and its words. */
function kindsOf(extraction: Extraction): string[] {
  const content = extractedContent(extraction, 'The bridge');
  return content.paragraphs
    .filter(({ kind }) => kind !== undefined)
    .map((paragraph) => `${paragraph.kind}: ${wordsAt(content, paragraph)}`);
}

const page = (body: string) =>
  `<!doctype html><html lang="en"><head><title>The bridge</title></head><body><article><h1>The bridge</h1>${body}</article></body></html>`;

describe('the kinds of a page', () => {
  it('are stored: headings, items and rows in their place, captions and pull quotes behind the text', async () => {
    const html = page(`<p>${ONE}</p>
      <figure><img src="a.jpg"><figcaption>The old bridge in 1911</figcaption></figure>
      <h2>A long debate</h2><p>${TWO}</p><ul><li>Wood from the <b>forest</b></li><li><p>Stone from the quarry</p></li></ul>
      <table><tr><th>Pier</th><th>Height</th></tr><tr><td>North</td><td>4 m</td></tr></table>
      <blockquote class="pullquote">nobody had mended for years</blockquote><p>${THREE}</p>`);
    const extraction = await contentOf(html);
    expect(kindsOf(extraction)).toEqual([
      'heading: A long debate',
      'list-item: Wood from the forest',
      'list-item: Stone from the quarry',
      'table-row: Pier\tHeight',
      'table-row: North\t4 m',
      'caption: The old bridge in 1911',
      'pull-quote: nobody had mended for years',
    ]);
    expect(extraction.paragraphs).not.toContain('The old bridge in 1911');
    expect(extraction.beside).toMatchObject([
      { kind: 'caption', after: 1 },
      { kind: 'pull-quote', after: 7 },
    ]);
    const content = extractedContent(extraction);
    expect(content.paragraphs.slice(0, 2).map((paragraph) => wordsAt(content, paragraph))).toEqual([
      ONE,
      'A long debate',
    ]);
  });

  it('are told from credits, controls and everything else beside the text, which are not stored', async () => {
    const html = page(`<p>${ONE}</p>
      <figure><img src="a.jpg"><figcaption>The old bridge in 1911</figcaption><figcaption>Ann Lee</figcaption></figure>
      <figure><img src="b.jpg"><figcaption>Photo: Ann Lee</figcaption></figure>
      <figure><img src="c.jpg"><figcaption>© The Paper</figcaption></figure>
      <figure><img src="d.jpg"><figcaption>Bo Ek/Agency/Getty Images</figcaption></figure>
      <figure><img src="e.jpg"><figcaption>Image 1 of 5</figcaption></figure>
      <figure><img src="f.jpg"><figcaption>The old bridge in 1911</figcaption></figure>
      <p>${TWO}</p><div class="newsletter">Sign up for our newsletter</div><p>${THREE}</p>`);
    const extraction = await contentOf(html);
    expect(kindsOf(extraction)).toEqual(['caption: The old bridge in 1911']);
    expect(extraction.asides.filter(({ kind }) => kind === 'credit').map(({ text }) => text)).toEqual([
      'Ann Lee',
      'Photo: Ann Lee',
      '© The Paper',
      'Bo Ek/Agency/Getty Images',
    ]);
  });

  it('take a repeated aside for a pull quote', async () => {
    const words = 'which nobody had mended for years';
    const aside = `<div><p>${ONE}</p><aside><p>${words}</p></aside><p>${TWO}</p><p>${THREE}</p></div>`;
    const { paragraphs, beside } = await contentOf(page(aside));
    expect(paragraphs).toEqual(LONG);
    expect(beside).toMatchObject([{ kind: 'pull-quote', text: words, after: 1 }]);
  });

  it('leave the number of words and paragraphs as without captions', async () => {
    const text = LONG.map((words) => `<p>${words}</p>`).join('');
    const caption = '<figure><figcaption>The old bridge in 1911</figcaption></figure>';
    const [bare, captioned] = await Promise.all([contentOf(page(text)), contentOf(page(text + caption))]);
    expect(extractedContent(captioned).words).toBe(extractedContent(bare).words);
    expect(captioned.kept).toBe(bare.kept);
  });
});

describe('the kinds of a file', () => {
  const expected = [
    'heading: A long debate',
    'list-item: Wood',
    'list-item: Stone',
    'table-row: Pier\tHeight',
    'table-row: North\t4 m',
  ];

  it('are stored from Markdown', async () => {
    const source = `# The bridge\n\n${ONE}\n\n## A long debate\n\n- Wood\n- Stone\n\n| Pier | Height |\n| - | - |\n| North | 4&nbsp;m |\n\n${TWO}`;
    expect(kindsOf(await contentOf(source, { fileName: 'a.md' }))).toEqual(
      expected.map((line) => line.replace('4 m', '4\u00a0m')),
    );
  });

  it('are stored from a Word document, whatever the language of its styles', async () => {
    const p = (text: string, properties = '') =>
      `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
    const row = (...cells: string[]) =>
      `<w:tr>${cells.map((cell) => `<w:tc>${p(cell)}</w:tc>`).join('')}</w:tr>`;
    const body = [
      p('The bridge', '<w:pStyle w:val="Titel"/>'),
      p(ONE),
      p('A long debate', '<w:pStyle w:val="berschrift2"/>'),
      p('The old bridge in 1911', '<w:pStyle w:val="Beschriftung"/>'),
      p('Wood', '<w:numPr><w:numId w:val="1"/></w:numPr>'),
      p('Stone', '<w:numPr><w:numId w:val="1"/></w:numPr>'),
      `<w:tbl>${row('Pier', 'Height')}${row('North', '4 m')}</w:tbl>`,
      p(TWO),
    ].join('');
    const styles = `<w:styles><w:style w:styleId="berschrift2"><w:name w:val="heading 2"/></w:style><w:style w:styleId="Beschriftung"><w:name w:val="caption"/></w:style></w:styles>`;
    const docx = zipOf({
      '[Content_Types].xml':
        '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
      '_rels/.rels': '<Relationships/>',
      'word/document.xml': `<w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`,
      'word/styles.xml': styles,
    });
    expect(kindsOf(await contentOf(docx))).toEqual([...expected, 'caption: The old bridge in 1911']);
  });

  it('are stored from an OpenDocument text, also by the styles that its own are based on', async () => {
    const row = (...cells: string[]) =>
      `<table:table-row>${cells.map((cell) => `<table:table-cell><text:p>${cell}</text:p></table:table-cell>`).join('')}</table:table-row>`;
    const body = `<text:h>The bridge</text:h><text:p>${ONE}</text:p><text:h>A long debate</text:h>
      <text:p text:style-name="P7">The old bridge in 1911</text:p>
      <text:list><text:list-item><text:p>Wood</text:p></text:list-item><text:list-item><text:p>Stone</text:p></text:list-item></text:list>
      <table:table>${row('Pier', 'Height')}${row('North', '4 m')}</table:table><text:p>${TWO}</text:p>`;
    const odt = zipOf({
      mimetype: 'application/vnd.oasis.opendocument.text',
      'content.xml': `<office:document-content xmlns:office="o" xmlns:text="t" xmlns:table="b" xmlns:style="s"><office:automatic-styles><style:style style:name="P7" style:parent-style-name="Illustration"/></office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
      'meta.xml': '<office:document-meta><office:meta/></office:document-meta>',
    });
    expect(kindsOf(await contentOf(odt))).toEqual([...expected, 'caption: The old bridge in 1911']);
  });

  it('are stored from a book', async () => {
    const chapter = `<html><body><p>${ONE}</p><h2>A long debate</h2><figure><figcaption>The old bridge in 1911</figcaption></figure>
      <ul><li>Wood</li><li>Stone</li></ul><table><tr><th>Pier</th><th>Height</th></tr><tr><td>North</td><td>4 m</td></tr></table><p>${TWO}</p></body></html>`;
    const epub = zipOf({
      mimetype: 'application/epub+zip',
      'META-INF/container.xml': '<container><rootfiles><rootfile full-path="b.opf"/></rootfiles></container>',
      'b.opf':
        '<package><manifest><item id="a" href="a.xhtml"/></manifest><spine><itemref idref="a"/></spine></package>',
      'a.xhtml': chapter,
    });
    expect(kindsOf(await contentOf(epub))).toEqual([...expected, 'caption: The old bridge in 1911']);
  });

  it('are none in plain text', async () => {
    expect(kindsOf(await contentOf(`The bridge\n\n${ONE}\n\nA long debate\n\n${TWO}`))).toEqual([]);
  });
});
