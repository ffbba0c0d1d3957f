import { afterEach, describe, expect, it } from 'vitest';
import type { Scope } from '../../src/domain/scope.ts';
import { articleWithKinds } from '../support/kinds.ts';
import { asideOf, buttonId, messageOf, seen, seenIn } from '../support/shown.ts';
import { added } from '../support/storage.ts';
import { startVerbatim, type Verbatim } from '../support/verbatim.ts';

let verbatim: Verbatim;
afterEach(() => verbatim.stop());

const guild = (): Scope => ({ kind: 'guild', id: verbatim.simulator.guilds[0]?.id ?? '' });
const number = (index: number) =>
  `Paragraph ${index + 1} has *stars*, _lines_ and @everyone in it. It goes on for a while.`;
const LONG = Array.from({ length: 90 }, (_, index) => number(index)).join('\n\n');
async function readAll(first: Awaited<ReturnType<Verbatim['person']['use']>>, label: string) {
  const pages = [seenIn(first)];
  let outcome = first;
  for (;;) {
    const message = messageOf(outcome);
    outcome = await verbatim.person.press(message.id, buttonId(message, label)).catch(() => outcome);
    const shown = seenIn(outcome);
    if (shown.text === pages.at(-1)?.text) return { pages, outcome };
    pages.push(shown);
  }
}

describe('/read', () => {
  it('shows an article by pages of whole paragraphs, word for word, each once', async () => {
    verbatim = await startVerbatim({ articles: { 'long.txt': `A long text\n\n${LONG}` } });
    const { pages } = await readAll(await verbatim.person.use('read', { article: 'long' }), 'Next');
    const quotes = pages.flatMap((page) => page.quotes);
    expect(quotes.filter((words) => words.startsWith('Paragraph'))).toEqual(
      Array.from({ length: 90 }, (_, index) => number(index)),
    );
    expect(pages.flatMap(({ mentions }) => mentions)).toEqual([]);
    expect(pages[0]?.text).toMatch(/¶ 1–\d+ of 9\d/u);
  });

  it('keeps its buttons in their places, disabled at the ends, also after a restart', async () => {
    verbatim = await startVerbatim({ articles: { 'long.txt': `A long text\n\n${LONG}` } });
    const first = await verbatim.person.use('read', { article: 'long' });
    const { pages, outcome } = await readAll(first, 'Next');
    expect(new Set(pages.map(({ buttons }) => buttons.slice(0, 2).join().replace(/[()]/gu, '')))).toEqual(
      new Set(['Previous,Next']),
    );
    expect(pages.length).toBeGreaterThan(3);
    await verbatim.restart();
    const back = await readAll(outcome, 'Previous');
    expect(
      back.pages
        .map(({ text }) => text)
        .toReversed()
        .flatMap((text) => text.match(/Paragraph \d+ /gu)),
    ).toEqual(pages.flatMap(({ text }) => text.match(/Paragraph \d+ /gu)));
  });

  it('shows headings as headings and lists as lists', async () => {
    verbatim = await startVerbatim({ articles: {} });
    const content = articleWithKinds([
      ['heading', 'The door'],
      'The door is red.',
      ['list-item', 'A key opens it.'],
      ['caption', 'A red door'],
    ]);
    await verbatim.services.storage.catalog.publish(guild(), { content, by: '200000000000000001' });
    const message = messageOf(await verbatim.person.use('read'));
    const json = JSON.stringify(message.components);
    expect(json).toContain('> ### The door');
    expect(json).toContain('> - A key opens it.');
    expect(json).toContain('-# Photo caption\\n> A red door');
    expect(json).toContain('-# ¶ 1–3 of 3');
  });

  it('starts at a paragraph, at words of it, or at an id', async () => {
    verbatim = await startVerbatim();
    const quotes = async (options: Record<string, string | number>) =>
      seenIn(await verbatim.person.use('read', options)).quotes[0];
    const at = await quotes({ paragraph: 17 });
    expect(at).toContain('Lavrov');
    expect(await quotes({ from: 'completely shut out of these talks' })).toContain(
      'completely shut out of these talks',
    );
    const [choice] = await verbatim.person.complete('read', { from: 'Lavrov' }, 'from');
    expect(choice?.value).toMatch(/^wsws-\w+·\d+$/u);
    expect(await quotes({ from: choice?.value ?? '' })).toContain('Lavrov');
  });

  it('says what to do about a place that the article does not have', async () => {
    verbatim = await startVerbatim();
    const text = async (options: Record<string, string | number>) =>
      seenIn(await verbatim.person.use('read', options)).text;
    expect(await text({ paragraph: 20 })).toContain('Choose a number from 1 to 19.');
    expect(await text({ from: 'purple bananas' })).toContain('No article has “purple bananas”.');
    expect(await text({ from: 'Lavrov', paragraph: 2 })).toContain(
      'Give either paragraph or from, not both.',
    );
  });

  it('splits a paragraph that is too long by sentences, and never cuts one', async () => {
    const sentences = Array.from(
      { length: 120 },
      (_, index) => `This is sentence ${index} of one endless paragraph.`,
    );
    const endless = `${'word '.repeat(900)}end.`;
    verbatim = await startVerbatim({
      articles: { 'wall.txt': `A wall\n\n${sentences.join(' ')}\n\n${endless}` },
    });
    const { pages } = await readAll(await verbatim.person.use('read', { article: 'wall' }), 'Next');
    const text = pages.map((page) => page.quotes.join(' ')).join(' ');
    for (const sentence of sentences) expect(text.split(sentence)).toHaveLength(2);
    expect(pages[1]?.text).toContain('¶ 1, continued');
    expect(pages.at(-1)?.text).toContain('too long for a Discord message');
  });

  it('goes on from a passage, privately', async () => {
    verbatim = await startVerbatim();
    const answer = messageOf(
      await verbatim.person.use('ask', { question: 'Where did Lavrov and Cavusoglu meet?' }),
    );
    const more = asideOf(await verbatim.person.press(answer.id, buttonId(answer, 'More…')));
    if (more === undefined) throw new Error('More… shows nothing');
    const opened = await verbatim.person.press(more.id, buttonId(more, 'Read on'));
    const page = asideOf(opened);
    expect(page?.ephemeral).toBe(true);
    expect(seen(page?.components ?? []).text).toContain('¶ 17–19 of 19');
  });
});

describe('/read of an article that changes meanwhile', () => {
  it('keeps to the text that was opened, says that it has changed, and leads to the present one', async () => {
    verbatim = await startVerbatim({ articles: {} });
    const { catalog } = verbatim.services.storage;
    const scope = guild();
    const article = await catalog.publish(scope, added(LONG, { title: 'A long text' }));
    const first = messageOf(await verbatim.person.use('read'));
    await catalog.addRevision(
      scope,
      article.id,
      added(LONG.replaceAll('a while', 'ages'), { title: 'A long text' }),
    );
    const second = await verbatim.person.press(first.id, buttonId(first, 'Next'));
    expect(seenIn(second).text).toContain('This article has changed since.');
    expect(seenIn(second).text).toContain('a while');
    const message = messageOf(second);
    const present = await verbatim.person.press(message.id, buttonId(message, 'Read the present text'));
    expect(seenIn(present).text).toContain('ages');
    expect(seenIn(present).text).not.toContain('changed since');
    expect(seenIn(present).buttons).not.toContain('Read the present text');
  });
});
