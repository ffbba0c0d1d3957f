import { describe, expect, it } from 'vitest';
import { codesOf, contentOf, prose } from '../../support/read-content.ts';

const page = (body: string, title = 'The bridge', head = '') =>
  `<html lang="en"><head><title>${title}</title>${head}</head><body>${body}</body></html>`;
const article = `<article><p>${prose(150)}</p><p>${prose(150, 'The mayor')}</p></article>`;

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
    ['too-short', page('<p>It fell.</p>')],
    ['mostly-links', page(`<div>${`<p><a href="/x">${prose(23)}</a> today</p>`.repeat(12)}</div>`)],
    ['mostly-links', `# Links\n\n${'- [A rather long name of an article](https://a.example/)\n'.repeat(12)}`],
    ['no-title', prose(80)],
    ['language-unclear', 'Lorem ipsum xyzzy qwrt.'],
  ])('%s is given: %.70s', async (code, content) => {
    expect(codesOf(await contentOf(content))).toContain(code);
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
