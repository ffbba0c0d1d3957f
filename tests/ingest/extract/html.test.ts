import { describe, expect, it } from 'vitest';
import { codesOf, contentOf, prose } from '../../support/read-content.ts';

const LONG = [prose(120), prose(120, 'The mayor'), prose(120, 'A lawyer')] as const;
const paragraphs = LONG.map((text) => `<p>${text}</p>`).join('\n');
const page = (body: string, head = '') =>
  `<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`;

describe('a web page', () => {
  it('yields its article without its surroundings', async () => {
    const menu = `<nav><ul>${'<li><a href="/x">Somewhere else</a></li>'.repeat(12)}</ul></nav>`;
    const extraction = await contentOf(
      page(
        `${menu}<article><h1>The bridge</h1>${paragraphs}</article><footer>© The Paper</footer><script>var a = "<p>no</p>";</script>`,
        '<title>The bridge</title>',
      ),
    );
    expect(extraction).toMatchObject({ format: 'html', title: 'The bridge', paragraphs: LONG, kept: 3 });
    expect(extraction.dropped).toBeGreaterThanOrEqual(12);
    expect(codesOf(extraction)).toEqual([]);
  });

  it('yields the exact text of each block once, white space collapsed', async () => {
    const body = `<article>${paragraphs}<div>Loose <b>bo</b>ld\n <i>text</i><p>Inner\u00a0one &lt;b&gt; &amp;amp; “so”.</p>after it</div>
      <ul><li>First</li><li><p>Second</p><ul><li>Third</li></ul></li></ul><blockquote><p>Said</p>so</blockquote>
      <h2>Heading</h2><dl><dt>Term</dt><dd>Meaning</dd></dl><table><tr><th>A</th><td>B</td></tr></table>
      <figure><figcaption>A caption of it</figcaption></figure><p>one<br>two<br/><br>three</p><pre>if (a) {\n\n    b();\n}</pre>
      ${paragraphs.replaceAll('evening', 'morning')}</article>`;
    const { paragraphs: found, asides } = await contentOf(page(body));
    expect(asides).toEqual([{ kind: 'caption', text: 'A caption of it', after: 15 }]);
    expect(found.slice(3, -3)).toEqual([
      'Loose bold text',
      'Inner\u00a0one <b> &amp; “so”.',
      'after it',
      'First',
      'Second',
      'Third',
      'Said',
      'so',
      'Heading',
      'Term',
      'Meaning',
      'A\tB',
      'one\ntwo',
      'three',
      'if (a) {\n    b();\n}',
    ]);
  });

  it.each([
    ['no html, head and body', `<title>The bridge</title>${paragraphs}`],
    ['no body', `<!doctype html><html lang=en><head><title>The bridge</title></head>${paragraphs}`],
    ['unclosed paragraphs', page(LONG.map((text) => `<p>${text}`).join('\n'), '<title>The bridge</title>')],
    [
      'XHTML',
      `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>The bridge</title><script src="x"></script></head><body>${paragraphs}</body></html>`,
    ],
    ['something before its beginning', `<!-- saved -->\n\n${page(paragraphs, '<title>The bridge</title>')}`],
    ['something behind its end', `${page('', '<title>The bridge</title>')}${paragraphs}`],
    ['breaks for paragraphs', page(`<div>${LONG.join('<br><br>')}</div>`, '<title>The bridge</title>')],
  ])('is read with %s', async (_, html) => {
    expect(await contentOf(html)).toMatchObject({ title: 'The bridge', paragraphs: LONG });
  });

  it('without an article is read whole, with a warning', async () => {
    const extraction = await contentOf(page('<div>Hello</div>'));
    expect(extraction.paragraphs).toEqual(['Hello']);
    expect(codesOf(extraction)).toContain('too-short');
  });
});

describe('a page’s metadata', () => {
  const metadataOf = async (head: string, url?: string, body = paragraphs) => {
    const {
      paragraphs: _,
      asides,
      beside,
      kept,
      dropped,
      droppedWords,
      warnings,
      format,
      ...source
    } = await contentOf(page(body, head), url === undefined ? {} : { url });
    return source;
  };

  it('is read from JSON-LD', async () => {
    const json = {
      '@context': 'https://schema.org',
      '@graph': [
        { '@type': 'WebSite', name: 'A site' },
        {
          '@type': ['NewsArticle'],
          headline: 'The bridge',
          author: [{ '@type': 'Person', name: 'Ann Lee' }, { name: 'Bo Ek' }],
          publisher: { name: 'The Paper' },
          datePublished: '2016-12-02T23:30:00-05:00',
          inLanguage: 'en-GB',
        },
      ],
    };
    expect(
      await metadataOf(
        `<script type="application/ld+json">${JSON.stringify(json)}</script><script type="application/ld+json">{broken</script>`,
      ),
    ).toMatchObject({
      title: 'The bridge',
      author: 'Ann Lee, Bo Ek',
      publisher: 'The Paper',
      published: '2016-12-02',
      language: 'en-gb',
    });
  });

  it('is read from OpenGraph and other meta elements', async () => {
    expect(
      await metadataOf(
        `<meta property="og:title" content="The bridge"><meta name="author" content="Ann Lee"><meta property="og:site_name" content="The Paper">
         <meta property="article:published_time" content="Fri, 02 Dec 2016 23:30:00 GMT"><meta property="og:url" content="https://paper.example/bridge">`,
      ),
    ).toMatchObject({
      title: 'The bridge',
      author: 'Ann Lee',
      publisher: 'The Paper',
      published: '2016-12-02',
      url: 'https://paper.example/bridge',
    });
  });

  it('is read from the text: a byline, a time', async () => {
    const body = `<article><h1>The bridge</h1><p class="byline">By Ann Lee</p><time datetime="2016-12-02T10:00">2 Dec</time>${paragraphs}</article>`;
    expect(await metadataOf('', undefined, body)).toMatchObject({
      byline: 'By Ann Lee',
      author: 'Ann Lee',
      published: '2016-12-02',
    });
  });

  it.each([
    ['/bridge', 'https://m.paper.example/bridge?utm=1', 'https://m.paper.example/bridge'],
    ['https://www.paper.example/bridge#top', 'https://m.paper.example/b', 'https://www.paper.example/bridge'],
    ['https://elsewhere.example.org/bridge', 'https://paper.example/b', 'https://paper.example/b'],
    ['https://paper.example/', 'https://paper.example/b', 'https://paper.example/b'],
    ['javascript:alert(1)', 'https://paper.example/b', 'https://paper.example/b'],
  ])('has the address: %s of %s', async (canonical, fetched, expected) => {
    expect(await metadataOf(`<link rel="canonical" href="${canonical}">`, fetched)).toMatchObject({
      url: expected,
    });
  });

  it('is left out if it is missing or malformed', async () => {
    expect(
      Object.keys(
        await metadataOf(
          '<meta name="date" content="yesterday"><meta name="author" content="https://a.example/ann"><meta property="og:locale" content="?">',
        ),
      ),
    ).toEqual(['byline', 'language']);
  });
});
