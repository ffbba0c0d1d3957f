import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buttonId, messageOf, type Seen, seenIn } from '../support/shown.ts';
import { startVerbatim, type Verbatim } from '../support/verbatim.ts';

const story = (title: string, rest: Record<string, string>, text: string) =>
  [
    '---',
    `title: ${title}`,
    ...Object.entries(rest).map(([key, value]) => `${key}: ${value}`),
    '---',
    text,
  ].join('\n');

const ARTICLES = {
  'post.md': story(
    'The bridge opens',
    { publisher: 'The Post', published: '2024-03-05', url: 'https://post.example/bridge' },
    'The mayor opened the new bridge on Tuesday. It cost nine million euros, the mayor said.\n\nCyclists rode across first.',
  ),
  'herald.md': story(
    'Bridge dearer than planned',
    { publisher: 'The Herald', published: '2024-03-06', author: 'Ida Lowe' },
    'The new bridge cost eleven million euros.\n\nThe council had planned for seven.',
  ),
  'mirror.md': story(
    'Seals on the beach',
    { publisher: 'The Mirror' },
    'Seals sleep on the beach.\n\nNobody disturbs them.',
  ),
};

let verbatim: Verbatim;
const start = async (articles: Record<string, string>) => {
  verbatim = await startVerbatim({ articles });
};
afterEach(() => verbatim.stop());

const compare = async (question: string): Promise<Seen> =>
  seenIn(await verbatim.person.use('compare', { question }));

describe('/compare', () => {
  beforeEach(() => start(ARTICLES));

  it('shows the passage of each article with outlet, date and link, and which articles do not say', async () => {
    const { text, bold, quotes, links, buttons } = await compare('How much did the new bridge cost?');
    expect(quotes.join('\n')).toContain('It cost nine million euros, the mayor said.');
    expect(quotes.join('\n')).toContain('The new bridge cost eleven million euros.');
    expect(bold).not.toContain('The new bridge cost eleven million euros.');
    expect(bold).toContain('It cost nine million euros, the mayor said.');
    expect(text).toContain('The Post · 5 March 2024 · ¶ 1 of 2');
    expect(text).toContain('by Ida Lowe · The Herald · 6 March 2024 · ¶ 1 of 2');
    expect(links.filter((link) => link.startsWith('https://post.example/bridge#:~:text='))).toHaveLength(1);
    expect(text.slice(text.indexOf('1 article does not say'))).toContain('Seals on the beach · The Mirror');
    expect(buttons).toEqual(['Proof']);
  });

  it('marks for each article whether it answers or comes close, as /ask does for it', async () => {
    for (const question of [
      'How much did the new bridge cost?',
      'Who rode first?',
      'Where do seals sleep?',
    ]) {
      const { text } = await compare(question);
      const alone = await Promise.all(
        Object.keys(ARTICLES).map(async (file) =>
          seenIn(await verbatim.person.use('ask', { question, article: file.replace('.md', '') })),
        ),
      );
      const close = (shown: Seen) => shown.text.split('Closest match. It may not answer').length - 1;
      const silent = alone.filter(({ text: told }) => told.includes('No answer found'));
      expect(close({ text } as Seen)).toBe(alone.reduce((sum, shown) => sum + close(shown), 0));
      if (silent.length > 0)
        expect(text).toContain(`${silent.length} article${silent.length === 1 ? ' does' : 's do'} not say`);
      for (const shown of alone.filter((one) => !silent.includes(one)))
        expect(text).toContain(shown.bold.at(-1));
    }
  });

  it('answers from the records where the question is about the articles', async () => {
    const { text } = await compare('Who wrote this article?');
    expect(text).toContain('By Ida Lowe.');
    expect(text).toContain('2 articles do not say');
  });

  it('gives the reason where no article says it', async () => {
    const { text, quotes } = await compare('What is the price of bananas?');
    expect(text).toContain('None of the articles mention “price” or “bananas”');
    expect(text).toContain('3 articles do not say');
    expect(quotes).toEqual([]);
    expect((await compare('what of it')).text).toContain('has no words to search for');
  });

  it('is private on request', async () => {
    const outcome = await verbatim.person.use('compare', {
      question: 'Where do seals sleep?',
      private: true,
    });
    expect(messageOf(outcome).ephemeral).toBe(true);
  });
});

describe('/compare over many articles', () => {
  it('turns pages, also after a restart: each article once', async () => {
    const names = Array.from({ length: 30 }, (_, index) => `Paper ${index + 1}`);
    await start(
      Object.fromEntries(
        names.map((name, index) => [
          `paper-${index + 1}.md`,
          story(
            name,
            {},
            index < 10 ? `The ferry number ${index} sank near Hull in a storm.` : `Bread ${index} was baked.`,
          ),
        ]),
      ),
    );
    let outcome = await verbatim.person.use('compare', { question: 'Where did the ferry sink?' });
    let text = seenIn(outcome).text;
    await verbatim.restart();
    for (let next = 'Next'; seenIn(outcome).buttons.includes(next); ) {
      const message = messageOf(outcome);
      const before = seenIn(outcome).text;
      outcome = await verbatim.person.press(message.id, buttonId(message, next));
      if (seenIn(outcome).text === before) break;
      text += `\n${seenIn(outcome).text}`;
    }
    const shown = text.split('\n').map((line) => line.replace(/^\W*/u, ''));
    for (const name of names) expect(shown.filter((line) => line.trim() === name)).toHaveLength(1);
  });

  it('says that there are no articles', async () => {
    await start({});
    expect((await compare('Where did the ferry sink?')).text).toContain('There are no articles yet');
  });
});
