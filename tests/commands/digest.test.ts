import { afterEach, describe, expect, it } from 'vitest';
import { buttonId, messageOf, seenIn } from '../support/shown.ts';
import { startVerbatim, type Verbatim } from '../support/verbatim.ts';

let verbatim: Verbatim;
afterEach(() => verbatim.stop());

const REPORT =
  'The ferry to Arholm has stopped after a crack was found in its hull. Engineers will examine the crack in the hull next week.\n\nThe mayor asked the islanders to be patient, because a smaller boat will come on Monday.';
const article = (title: string, about: Record<string, string>, text: string) =>
  [
    '---',
    `title: ${title}`,
    ...Object.entries(about).map(([key, value]) => `${key}: ${value}`),
    '---',
    text,
  ].join('\n');
const today = new Date().toISOString().slice(0, 10);
const ARTICLES = {
  'agency.md': article(
    'Ferry stops',
    { publisher: 'The Agency', published: today, url: 'https://agency.example/ferry' },
    REPORT,
  ),
  'post.md': article(
    'No boat to Arholm',
    { publisher: 'The Post', published: today, url: 'https://post.example/ferry' },
    REPORT.split('\n\n')[0] ?? '',
  ),
  'bread.md': article(
    'Bread',
    { publisher: 'The Mirror', published: '2016-12-02' },
    'A bakery on the square sells rye bread until noon.',
  ),
  'seals.md': article('Seals', {}, 'Seals sleep on sandbanks near the northern pier of the harbour.'),
};

const digest = async (options: Record<string, string | number> = {}) =>
  seenIn(await verbatim.person.use('digest', options));

describe('/digest', () => {
  it('tells each story once with all its sources, in sentences of the fullest text', async () => {
    verbatim = await startVerbatim({ articles: ARTICLES });
    const { text, quotes, links } = await digest();
    expect(text).toContain('The 4 newest articles');
    expect(text).toContain('3 stories, each told once');
    expect(quotes.join('\n').split('The ferry to Arholm has stopped')).toHaveLength(2);
    const copies = text.slice(text.indexOf('The same text in 1 other article:'));
    expect(copies).toContain('No boat to Arholm · The Post');
    expect(links.some((link) => link.startsWith('https://agency.example/ferry#:~:text='))).toBe(true);
    expect(links.some((link) => link.startsWith('https://post.example/ferry#:~:text='))).toBe(true);
    for (const quote of quotes)
      for (const line of quote.split('\n')) expect(Object.values(ARTICLES).join('\n')).toContain(line);
  });

  it('of the last days names what has no date', async () => {
    verbatim = await startVerbatim({ articles: ARTICLES });
    const { text } = await digest({ days: 3 });
    expect(text).toContain('2 articles of the last 3 days');
    expect(text).not.toContain('Bread');
    expect(text.slice(text.indexOf('1 article has no date'))).toContain('Seals');
  });

  it('of chosen articles completes one after the other', async () => {
    verbatim = await startVerbatim({ articles: ARTICLES });
    const [first] = await verbatim.person.complete('digest', { articles: 'brea' }, 'articles');
    const [both] = await verbatim.person.complete('digest', { articles: `${first?.value}, sea` }, 'articles');
    expect(both?.name).toBe('Bread + Seals');
    const { text } = await digest({ articles: both?.value ?? '' });
    expect(text).toContain('2 articles');
    expect(text).not.toContain('ferry');
  });

  it('says what to do about options that cannot be met', async () => {
    verbatim = await startVerbatim({ articles: { 'bread.md': ARTICLES['bread.md'] } });
    expect((await digest({ days: 7 })).text).toContain(
      'No article was published in the last 7 days. The newest is of 2 December 2016. For the newest ones, leave out days.',
    );
    expect((await digest({ days: 7, articles: '2' })).text).toContain(
      'Give either days or articles, not both.',
    );
    expect((await digest({ articles: 'nowhere' })).text).toContain('There is no article called “nowhere”');
  });

  it('turns pages, also after a restart: each article once', async () => {
    const stories = Array.from({ length: 14 }, (_, index) =>
      article(
        `Story ${index}`,
        { published: `2024-03-${index + 10}` },
        `Reporter ${index} saw ${index} grey seals today.`,
      ),
    );
    verbatim = await startVerbatim({
      articles: Object.fromEntries(stories.map((story, index) => [`story-${index}.md`, story])),
    });
    const first = await verbatim.person.use('digest', { articles: '14' });
    await verbatim.restart();
    let [outcome, quotes] = [first, seenIn(first).quotes];
    for (let page = 2; page <= 3; page += 1) {
      const message = messageOf(outcome);
      outcome = await verbatim.person.press(message.id, buttonId(message, 'Next'));
      quotes = [...quotes, ...seenIn(outcome).quotes];
    }
    expect(seenIn(outcome).text).toContain('Page 3 of 3');
    expect(quotes.toSorted()).toEqual(stories.map((story) => story.split('---\n')[2] ?? '').toSorted());
  });
});
