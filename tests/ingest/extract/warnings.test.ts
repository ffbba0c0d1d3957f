import { describe, expect, it } from 'vitest';
import { codesOf, contentOf, prose } from '../../support/read-content.ts';

const page = (body: string, title = 'The bridge', head = '') =>
  `<html lang="en"><head><title>${title}</title>${head}</head><body>${body}</body></html>`;
const article = `<article><p>${prose(150)}</p><p>${prose(150, 'The mayor')}</p></article>`;

const bodyInData = (text: string) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'Article', articleBody: text })}</script>`;

const inScript = (data: unknown) =>
  `<script id="__NEXT_DATA__" type="application/json">${JSON.stringify({ props: { pageProps: data } })}</script>`;

describe('a warning', () => {
  it('is not given for an article', async () => {
    expect(codesOf(await contentOf(page(article)))).toEqual([]);
    const notices =
      '<div>We use cookies. Accept all cookies</div><div>404 reasons to subscribe</div><noscript>Please enable JavaScript</noscript>';
    expect(codesOf(await contentOf(page(article + notices)))).toEqual([]);
  });

  it.each([
    [
      'cookie-wall',
      page(
        '<p>We and our partners use cookies to personalise content. Accept all cookies to go on reading.</p>',
      ),
    ],
    [
      'cookie-wall',
      page('<p>Wir verwenden auf dieser Seite Cookies und ähnliche Techniken. Alle Cookies akzeptieren?</p>'),
    ],
    [
      'cookie-wall',
      page('<p>Before you continue to The Paper, please choose.</p><button>Reject all</button>'),
    ],
    [
      'cookie-wall',
      page('<p>We value your privacy. Together with 842 partners we store and/or access information.</p>'),
    ],
    ['cookie-wall', page('<p>Mit Ihrer Einwilligung verarbeiten wir und 120 Partner Ihre Daten.</p>')],
    ['cookie-wall', page('<p>Avec votre accord, nos partenaires et nous traitons vos données.</p>')],
    [
      'author-biography',
      page('<p>Ann Lee is a senior staff writer at The Paper, where she covers bridges.</p>'),
    ],
    [
      'author-biography',
      page(
        `<article><p>Lee covers bridges for The Paper.</p></article>`.replace('Lee', 'Ann Lee'),
        'The bridge',
        '<meta name="author" content="Ann Lee">',
      ),
    ],
    [
      'author-biography',
      page('<p>Änne Müller ist freie Journalistin in Husum und schreibt über Brücken.</p>'),
    ],
    ['paywall', page(`<p>${prose(60)}</p><p>Subscribe to continue reading this article.</p>`)],
    ['paywall', page(`<article><p>${prose(60)}</p></article><div>Already a subscriber? Log in.</div>`)],
    [
      'paywall',
      page(
        article,
        'The bridge',
        '<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":"False"}</script>',
      ),
    ],
    ['error-page', page('<p>Nothing here. Go to the front page.</p>', '404 – Page not found')],
    ['error-page', page('<p>You don’t have permission to access this resource.</p>', 'Access Denied')],
    ['error-page', page('<p>Please enable JavaScript and reload the page.</p>', 'paper.example')],
    ['error-page', page('<p>Checking your browser before you go on.</p>', 'Just a moment...')],
    ['paywall', page(`${article}<p>Thank you for waiting while we verify access.</p>`)],
    ['too-short', page('<p>It fell.</p>')],
    ['text-from-data', page('<p>Loading…</p>', 'The bridge', bodyInData(prose(150)))],
    ['part-missing', page(article, 'The bridge', bodyInData(prose(410)))],
    [
      'part-missing',
      page(
        article,
        'The bridge',
        '<script type="application/ld+json">{"@type":"Article","wordCount":900}</script>',
      ),
    ],
    ['more-pages', page(`${article}<p>Page 1 of 3</p>`)],
    ['more-pages', page(`${article}<p>Seite 1 von 2</p>`)],
    ['more-pages', page(article, 'The bridge', '<link rel="next" href="/bridge/2">')],
    [
      'sent-on',
      page(
        '<p>You are being sent on.</p>',
        'The bridge',
        '<meta http-equiv="Refresh" content="0; URL=https://a.example/b">',
      ),
    ],
    [
      'beginning-only',
      page(`<article><p>${prose(150)}</p><p><a href="/all">Continue reading →</a></p></article>`),
    ],
    ['mostly-links', page(`<div>${`<p><a href="/x">${prose(23)}</a> today</p>`.repeat(12)}</div>`)],
    ['mostly-links', `# Links\n\n${'- [A rather long name of an article](https://a.example/)\n'.repeat(12)}`],
    ['no-title', prose(80)],
    ['language-unclear', 'Lorem ipsum xyzzy qwrt.'],
  ])('%s is given: %.70s', async (code, content) => {
    expect(codesOf(await contentOf(content))).toContain(code);
  });

  it.each([
    ['of text in the data that the page shows', page(article, 'The bridge', bodyInData(prose(300)))],
    ['of the next article', page(article, 'The bridge', '<link rel="next" href="/the-ferry">')],
    [
      'of a page that loads itself again',
      page(article, 'The bridge', '<meta http-equiv="refresh" content="900">'),
    ],
    [
      'of a portrait',
      page(
        `<article><p>Ann Lee is a writer who mends bridges. ${prose(100)}</p><p>${prose(80)}</p></article>`,
      ),
    ],
    [
      'of other articles in the data of scripts',
      page(
        article,
        'The bridge',
        inScript({ related: [{ title: 'The ferry', body: prose(400, 'The captain') }] }),
      ),
    ],
    [
      'of a text in the data of scripts that the page shows',
      page(article, 'The bridge', inScript({ title: 'The bridge', body: prose(300) })),
    ],
    ['of links to other articles', page(`${article}<p><a href="/x">Read more: the ferry</a></p>`)],
  ])('is not given %s', async (_, content) => {
    expect(codesOf(await contentOf(content))).toEqual([]);
  });

  it('comes with the paragraphs in the page’s data', async () => {
    const texts = [prose(60), prose(60, 'The mayor')];
    const read = async (body: string) =>
      (await contentOf(page('<p>Loading…</p>', 'The bridge', bodyInData(body)))).paragraphs;
    expect(await read(texts.join('\n\n'))).toEqual(texts);
    expect(await read(texts.join('\n'))).toEqual(texts);
    expect(await read(texts.map((text) => `<p>${text}</p>`).join(''))).toEqual(texts);
  });

  describe('for a text in the data of scripts', () => {
    const texts = [prose(60), prose(60, 'The mayor'), prose(60, 'A lawyer')];
    const html = texts.map((text) => `<p>${text}</p>`).join('');
    const state = {
      article: { title: 'The bridge', body: html },
      other: { title: 'The }] ferry', body: 'Go. '.repeat(400) },
    };
    const shell = '<p>Loading…</p>';
    const lead = `<article><p>${texts[0]}</p></article>`;
    const blocks = texts.map((text) => ({
      type: 'paragraph',
      content: [{ text: text.slice(0, 10) }, { text: text.slice(10), marks: ['bold'] }],
    }));
    const promotion = { type: 'newsletter', text: 'Get all our news about bridges by mail.' };

    it.each([
      ['JSON alone', shell, inScript(state)],
      ['a variable', shell, `<script>window.__INITIAL_STATE__ = ${JSON.stringify(state)};go()</script>`],
      [
        'a variable with what is not JSON',
        shell,
        `<script>var STATE = {"user":undefined,${JSON.stringify(state).slice(1)};</script>`,
      ],
      [
        'a string of JSON',
        shell,
        `<script>window["__data"]=JSON.parse(${JSON.stringify(JSON.stringify(state))})</script>`,
      ],
      ['a text without its title', lead, inScript({ items: [{ body: html }] })],
      ['lines of plain text', lead, inScript({ text: texts.join('\n\n') })],
      ['a list of paragraphs', lead, inScript({ parts: texts })],
      ['blocks of pieces', lead, inScript({ title: 'The bridge', blocks: [...blocks, promotion] })],
    ])('takes it from %s', async (_, body, script) => {
      const extraction = await contentOf(page(body, 'The bridge', script));
      expect(extraction.paragraphs).toEqual(texts);
      expect(codesOf(extraction)).toEqual(['text-from-data']);
    });

    it('counts pieces that cannot be put together', async () => {
      const cache = Object.fromEntries(texts.map((text, index) => [`Text:${index}`, { words: text }]));
      const extraction = await contentOf(page(lead, 'The bridge', inScript({ cache })));
      expect(extraction.paragraphs).toEqual(texts.slice(0, 1));
      expect(extraction.warnings).toEqual([
        { code: 'part-missing', context: { found: expect.any(Number), stated: expect.any(Number) } },
      ]);
    });

    it('is as good as none for a script that breaks off', async () => {
      const cut = `<script>window.__STATE__ = ${JSON.stringify(state).slice(0, 900)}</script>`;
      expect(codesOf(await contentOf(page(lead, 'The bridge', cut)))).toEqual([]);
    });
  });

  it('names the detected language if the page declares another', async () => {
    const german =
      'Der Rat der Stadt traf sich am Montag und sprach lange über die alte Brücke, die seit Jahren niemand repariert hat. '.repeat(
        4,
      );
    const extraction = await contentOf(page(`<p>${german}</p>`));
    expect(extraction.language).toBe('de');
    expect(extraction.warnings).toContainEqual({
      code: 'language-differs',
      context: { declared: 'en', found: 'de' },
    });
    expect(await contentOf(page(article).replace('"en"', '"en-GB"'))).toMatchObject({
      language: 'en-gb',
      warnings: [],
    });
  });

  it('reports long paragraphs that were split, and data left out', async () => {
    const long = prose(5_000);
    const extraction = await contentOf(`The bridge\n\n${long}\n\n${'QUJD'.repeat(5_000)}`);
    expect(extraction.paragraphs.length).toBeGreaterThan(1);
    expect(extraction.paragraphs.every((text) => text.length <= 10_000 && text.endsWith('.'))).toBe(true);
    expect(extraction.paragraphs.join(' ')).toBe(long);
    expect(codesOf(extraction)).toEqual(['paragraphs-split', 'data-dropped']);
  });
});
