import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Scope } from '../../src/domain/scope.ts';
import { toContent } from '../../src/ingest/files/parse-article.ts';
import { asideOf, buttonId, messageOf, seenIn } from '../support/shown.ts';
import { startVerbatim, type Verbatim } from '../support/verbatim.ts';

let verbatim: Verbatim;
beforeEach(async () => {
  verbatim = await startVerbatim();
});
afterEach(() => verbatim.stop());

const editor = () => verbatim.simulator.person({ name: 'Ed', roles: ['Editor'] });
const here = (): Scope => ({ kind: 'guild', id: verbatim.person.guildId ?? '' });

function add(title: string, text: string, at: number, scope = here()) {
  const content = toContent({ source: { title }, text }, 'en');
  return verbatim.services.storage.catalog.publish(scope, { content, by: undefined, at });
}

const addTwo = async () => [
  await add('Walruses', 'The walrus sleeps on the ice.', Date.now() - 5_000),
  await add('Puffins', 'The puffin sleeps in a burrow.', Date.now()),
];
const use = (subcommand: string, options = {}) => editor().use(`manage ${subcommand}`, options);
const walrus = async () =>
  seenIn(await verbatim.person.use('ask', { question: 'Where does the walrus sleep?' })).quotes;
const told = (message: unknown) => seenIn({ message } as never).text;

const library = async (person = editor()) => seenIn(await person.use('library')).text;

describe('/library for managers', () => {
  it('says when each article was added, the newest first', async () => {
    await addTwo();
    expect(await library()).toMatch(
      /^3 articles\nPuffins\n1 paragraph, 6 words · added [^\n]+\nWalruses\n[^\n]*added [^\n]*\nMoscow[^\n]*\n[^\n]*Read at wsws\.org$/u,
    );
    expect(await library(verbatim.person)).not.toContain('added');
  });

  it('says what can be restored, and to nobody else', async () => {
    const [walruses] = await addTwo();
    await verbatim.services.storage.catalog.remove(here(), walruses?.id ?? '', { by: undefined });
    expect(await library()).toMatch(/^2 articles\n[\s\S]*\nCan be restored\nWalruses\nremoved [^\n]+$/u);
    expect(await library(verbatim.person)).not.toContain('Walruses');
    const message = messageOf(await verbatim.person.use('library'));
    const pressed = await verbatim.person.pressForged(message.id, 'library:0');
    expect(seenIn(pressed).text).not.toContain('Walruses');
  });
});

describe('/manage show', () => {
  it('shows an article with its versions', async () => {
    const [walruses] = await addTwo();
    const shown = seenIn(await use('show', { article: walruses?.id ?? '' }));
    expect(shown.text).toMatch(/Walruses\nEnglish\n1 paragraph, 6 words[\s\S]*1\. /u);
  });
});

describe('long lists', () => {
  it('have pages', async () => {
    for (let number = 0; number < 20; number += 1)
      await add(`Number ${number}`, `The walrus is ${number}.`, Date.now() + number);
    const first = messageOf(await editor().use('library'));
    expect(told(first)).toContain('Number 19');
    expect(told(first)).not.toContain('Number 9\n');
    const next = messageOf(await editor().press(first.id, buttonId(first, 'Next')));
    expect(told(next)).toMatch(/Number 3\n[^\n]*\nNumber 2\n/u);
    expect(seenIn({ message: next } as never).buttons).toEqual(['Previous', 'Next']);
  });

  it('of choices begin with what was added last', async () => {
    await addTwo();
    const choices = await verbatim.person.complete('ask', { question: 'x', article: '' }, 'article');
    expect(choices.map(({ name }) => name)).toEqual([
      'Puffins',
      'Walruses',
      expect.stringMatching(/^Moscow/u),
    ]);
  });
});

describe('/manage remove', () => {
  it('asks once, and undoes it on a press', async () => {
    await addTwo();
    const choices = await editor().complete('manage remove', { article: '' }, 'article');
    expect(choices.map(({ name }) => name).slice(0, 2)).toEqual(['Puffins', 'Walruses']);
    const question = messageOf(await use('remove', { article: String(choices[1]?.value) }));
    expect(await walrus()).toEqual(['The walrus sleeps on the ice.']);
    const removed = messageOf(await editor().press(question.id, buttonId(question, 'Remove')));
    expect(await walrus()).not.toContain('The walrus sleeps on the ice.');
    await verbatim.restart();
    const undone = await editor().press(question.id, buttonId(removed, 'Undo'));
    expect(seenIn(undone).text).toContain('Restored “Walruses”');
    expect(await walrus()).toEqual(['The walrus sleeps on the ice.']);
  });

  it('does nothing on Keep', async () => {
    await addTwo();
    const question = messageOf(await use('remove', { article: 'walruses' }));
    const kept = await editor().press(question.id, buttonId(question, 'Keep'));
    expect(seenIn(kept).text).toContain('Nothing was removed');
    expect(await walrus()).not.toEqual([]);
  });

  it('leaves other libraries alone, also by forged presses', async () => {
    const elsewhere = await add('Seals', 'The seal swims.', 1, { kind: 'user', id: '1' });
    expect(seenIn(await use('remove', { article: elsewhere.id })).text).toContain('no article called');
    const help = messageOf(await editor().use('help'));
    const aside = asideOf(await editor().pressForged(help.id, `article-remove:${elsewhere.id}`));
    expect(told(aside)).toContain('no article called');
  });

  it('hides a bundled article here, until it is restored', async () => {
    const lavrov = async () =>
      seenIn(await verbatim.person.use('ask', { question: 'Where did Lavrov meet Cavusoglu?' })).text;
    const choices = await editor().complete('manage remove', { article: 'moscow' }, 'article');
    const question = messageOf(await use('remove', { article: String(choices[0]?.value) }));
    const removed = messageOf(await editor().press(question.id, buttonId(question, 'Remove')));
    expect(await lavrov()).toContain('There are no articles yet');
    const removable = await editor().complete('manage restore', { article: 'moscow' }, 'article');
    expect(removable).toHaveLength(1);
    expect(await library()).toMatch(/Can be restored\n[^\n]*Moscow[^\n]*\nhidden/u);
    await editor().press(removed.id, buttonId(removed, 'Undo'));
    expect(await lavrov()).toContain('¶ 17 of 19');
  });

  it('does not disturb who reads the article at the same time', async () => {
    const [walruses] = await addTwo();
    const message = messageOf(await verbatim.person.use('ask', { question: 'Where does the walrus sleep?' }));
    const question = messageOf(await use('remove', { article: 'walruses' }));
    const [, ...asked] = await Promise.all([
      editor().press(question.id, buttonId(question, 'Remove')),
      ...Array.from({ length: 8 }, () => walrus()),
    ]);
    for (const quotes of asked) expect(quotes.length).toBeLessThanOrEqual(1);
    const state = `passage:a:0:c:${walruses?.key}.1.0.s`;
    const aside = asideOf(await verbatim.person.pressForged(message.id, state));
    expect(told(aside)).toContain('its article has changed or was removed');
  });

  it('is for managers, whoever forges the press', async () => {
    const [walruses] = await addTwo();
    const help = messageOf(await verbatim.person.use('help'));
    const aside = asideOf(await verbatim.person.pressForged(help.id, `article-remove:${walruses?.id}`));
    expect(told(aside)).toContain('Manage Server');
    expect(await walrus()).not.toEqual([]);
  });
});

describe('/manage restore', () => {
  it('offers the removed ones only, and brings one back', async () => {
    const [walruses] = await addTwo();
    await verbatim.services.storage.catalog.remove(here(), walruses?.id ?? '', { by: undefined });
    const choices = await editor().complete('manage restore', { article: 'wal' }, 'article');
    expect(choices.map(({ name }) => name)).toEqual(['Walruses']);
    await use('restore', { article: String(choices[0]?.value) });
    expect(await walrus()).not.toEqual([]);
    expect(seenIn(await use('restore', { article: 'walruses' })).text).toContain('no article called');
  });
});

describe('/manage rename', () => {
  it('gives another title', async () => {
    await addTwo();
    expect(seenIn(await use('rename', { article: 'walruses', title: ' Big  seals ' })).text).toContain(
      'Big seals',
    );
    expect(seenIn(await verbatim.person.use('library')).text).toContain('Big seals');
    expect(seenIn(await use('rename', { article: 'big seals', title: '  ' })).text).toContain('title');
  });
});
