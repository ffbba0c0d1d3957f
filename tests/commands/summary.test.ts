import { readFile } from 'node:fs/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { buttonId, messageOf, seenIn } from '../support/shown.ts';
import { startVerbatim, type Verbatim } from '../support/verbatim.ts';

const file = 'articles/moscow-in-secret-talks-with-syrian-rebels.md';
const count = (text: string) => text.split(/\s+/u).filter((word) => word !== '').length;

let verbatim: Verbatim;
afterEach(() => verbatim.stop());

describe('/summary', () => {
  it.each([
    ['short', 0.1],
    ['medium', 0.2],
    ['long', 0.35],
  ])(
    '%s: whole sentences of the article in its order, each with its ¶, within the length',
    async (length, share) => {
      verbatim = await startVerbatim();
      const article = (await readFile(file, 'utf8')).replace(/^---.*?---\n/su, '');
      const { quotes, text } = seenIn(await verbatim.person.use('summary', { length }));
      expect(quotes.length).toBeGreaterThan(0);
      expect(count(quotes.join(' '))).toBeLessThanOrEqual(share * count(article));
      const places = quotes.map((quote) => article.indexOf(quote));
      expect(places).not.toContain(-1);
      expect(places).toEqual([...places].sort((one, other) => one - other));
      expect(text.match(/¶ \d+/gu)).toHaveLength(quotes.length);
    },
  );

  it('is short by default, with the attribution and the source', async () => {
    verbatim = await startVerbatim();
    const shown = seenIn(await verbatim.person.use('summary'));
    const short = seenIn(await verbatim.person.use('summary', { length: 'short' }));
    expect(shown).toEqual(short);
    expect(shown.text).toContain('Moscow in secret talks with Syrian “rebels”');
    expect(shown.text).toContain('World Socialist Web Site · 2 December 2016');
    expect(shown.buttons).toEqual(['(Less)', 'More', 'Proof', 'Read at wsws.org']);
  });

  it('takes the newest article when none is named, and the named one otherwise', async () => {
    const story = (title: string, published: string) =>
      `---\ntitle: ${title}\npublished: ${published}\n---\n\n${`The ${title} harbour is calm. Boats lie in the ${title} harbour today. `.repeat(9)}`;
    verbatim = await startVerbatim({
      articles: {
        'a.md': story('Old', '2001-01-01'),
        'b.md': story('New', '2020-01-01'),
        'c.txt': 'No date\n\nIt says little.',
      },
    });
    expect(seenIn(await verbatim.person.use('summary')).text).toMatch(/^New\n/u);
    expect(seenIn(await verbatim.person.use('summary', { article: 'a' })).text).toMatch(/^Old\n/u);
    expect(seenIn(await verbatim.person.use('summary', { article: 'zz' })).text).toContain(
      'no article called “zz”',
    );
  });

  it('grows and shrinks in place, keeping what it has', async () => {
    verbatim = await startVerbatim();
    const { person } = verbatim;
    const first = await person.use('summary');
    const short = messageOf(first);
    const second = await person.press(short.id, buttonId(short, 'More'));
    const third = await person.press(short.id, buttonId(messageOf(second), 'More'));
    const sizes = [first, second, third].map((outcome) => seenIn(outcome).quotes.join(' ').length);
    expect(sizes).toEqual(sizes.toSorted((one, other) => one - other));
    expect(new Set(sizes).size).toBe(3);
    expect(seenIn(second).buttons).toEqual(['Less', 'More', 'Proof', 'Read at wsws.org']);
    expect(seenIn(third).buttons).toEqual(['Less', '(More)', 'Proof', 'Read at wsws.org']);
    const back = await person.press(short.id, buttonId(messageOf(third), 'Less'));
    expect(seenIn(back)).toEqual(seenIn(second));
  });

  it('says what the article says about a subject, also when it grows', async () => {
    verbatim = await startVerbatim();
    const { person } = verbatim;
    const about = await person.use('summary', { focus: 'Erdogan' });
    expect(seenIn(about).text).toContain('What the article says about “Erdogan”');
    for (const quote of seenIn(about).quotes) expect(quote).toMatch(/Erdogan|Turk/u);
    const { id } = messageOf(about);
    const more = await person.press(id, buttonId(messageOf(about), 'More'));
    expect(seenIn(more).text).toContain('What the article says about “Erdogan”');
    const none = seenIn(await person.use('summary', { focus: 'volcanoes' }));
    expect(none.text).toContain('says nothing about “volcanoes”');
  });

  it('says so when no sentence fits into the length', async () => {
    verbatim = await startVerbatim({ articles: { 'tiny.txt': 'Tiny\n\nOne sentence of six words only.' } });
    expect(seenIn(await verbatim.person.use('summary')).text).toContain(
      'no sentence short enough for a summary',
    );
  });

  it('takes fewer sentences rather than halves when a message cannot hold more', async () => {
    const sentences = Array.from(
      { length: 900 },
      (_, index) =>
        `Ship ${index + 1} _sails_ to *port* ${index + 1_001} with cargo ${index + 2_001} on day ${index + 3_001}.`,
    );
    verbatim = await startVerbatim({ articles: { 'long.txt': `Long\n\n${sentences.join('\n\n')}` } });
    const { quotes } = seenIn(await verbatim.person.use('summary', { length: 'long' }));
    expect(quotes.length).toBeGreaterThan(10);
    for (const quote of quotes) expect(sentences).toContain(quote);
  });
});
