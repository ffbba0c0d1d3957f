import { afterEach, describe, expect, it, vi } from 'vitest';
import { asideOf, buttonId, finished, messageOf, seen, seenIn } from '../../support/shown.ts';
import { startVerbatim, type Verbatim, type VerbatimOptions } from '../../support/verbatim.ts';

const MANAGE_GUILD = 1n << 5n;
const QUESTION = { question: 'Who controls Syrian airspace?' };
const WAIT = /^That was a lot in a short time\. Please wait \d+ (?:seconds?|minutes), then send it again\.$/u;
const BUSY =
  /^Many people here are asking at the same time\. Please wait \d+ seconds?, then send it again\.$/u;

let verbatim: Verbatim;
afterEach(() => verbatim.stop());
const start = async (options: VerbatimOptions) => {
  verbatim = await startVerbatim(options);
};

describe('whoever asks too much', () => {
  it('is told privately how long to wait, and nobody else is', async () => {
    await start({ limits: { USER_QUESTIONS_PER_MINUTE: 2 } });
    const { person, simulator } = verbatim;
    const first = await person.use('ask', QUESTION);
    expect(seenIn(first).text).toContain('¶ 11');
    expect(seenIn(await person.use('ask', QUESTION)).text).toContain('¶ 11');
    const { message } = await person.use('ask', QUESTION);
    expect(message?.ephemeral).toBe(true);
    expect(seen(message?.components ?? []).text).toMatch(WAIT);
    expect(seenIn(await simulator.person({ name: 'Kim' }).use('ask', QUESTION)).text).toContain('¶ 11');
    const before = messageOf(first);
    const pressed = await person.press(before.id, buttonId(before, 'Next'));
    expect(seen(asideOf(pressed)?.components ?? []).text).toMatch(WAIT);
    const opened = await person.press(before.id, buttonId(before, 'Ask a follow-up'));
    expect(opened.modal).toBeUndefined();
    expect(seen(asideOf(opened)?.components ?? []).text).toMatch(WAIT);
    expect(person.messages().find(({ id }) => id === before.id)).toEqual(before);
  });

  it('by typing gets no choices', async () => {
    await start({ limits: { USER_SUGGESTIONS_PER_MINUTE: 1 } });
    const complete = () => verbatim.person.complete('ask', { ...QUESTION, article: '' }, 'article');
    expect(await complete()).not.toEqual([]);
    expect(await complete()).toEqual([]);
    expect(seenIn(await verbatim.person.use('ask', QUESTION)).text).toContain('¶ 11');
  });

  it('by mentions is told once', async () => {
    await start({ limits: { USER_QUESTIONS_PER_MINUTE: 1 } });
    const bot = `<@${verbatim.simulator.applicationId}>`;
    for (const words of ['a', 'b', 'c', 'd']) verbatim.person.say(`${bot} ${words}`);
    const kim = verbatim.simulator.person({ name: 'Kim' });
    const last = kim.say(`${bot} hello`);
    const replies = () => kim.messages().filter(({ authorIsBot }) => authorIsBot);
    await vi.waitFor(
      () => expect(replies().map(({ repliesTo }) => repliesTo?.messageId)).toContain(last.id),
      {
        timeout: 60_000,
      },
    );
    expect(replies().filter(({ components }) => WAIT.test(seen(components).text))).toHaveLength(1);
    expect(replies()).toHaveLength(3);
  });

  it('does not keep other servers waiting, as a server together neither', async () => {
    await start({ limits: { GUILD_QUESTIONS_PER_MINUTE: 1 } });
    const [here, there] = verbatim.simulator.guilds.map(({ id }) => id);
    const at = (name: string, guild = '') => verbatim.simulator.person({ name, guild });
    expect(seenIn(await at('Ann', here).use('ask', QUESTION)).text).toContain('¶ 11');
    expect(seenIn(await at('Bob', here).use('ask', QUESTION)).text).toMatch(BUSY);
    expect(seenIn(await at('Cem', there).use('ask', QUESTION)).text).toContain('¶ 11');
  });
});

describe('whoever adds much', () => {
  const file = {
    name: 'a.txt',
    bytes: new TextEncoder().encode('Harbour\n\nThe ferry to the island was stuck.'),
  };
  const editor = () => verbatim.simulator.person({ name: 'Ed', permissions: MANAGE_GUILD | (1n << 31n) });
  const upload = async () => {
    const person = editor();
    return finished(person, await person.use('manage add', { file: person.attach(file) }));
  };

  it('is told how long to wait', async () => {
    await start({ limits: { USER_ADDITIONS_PER_HOUR: 1 } });
    expect(seenIn(await upload()).text).toContain('Harbour');
    expect(seenIn(await upload()).text).toMatch(WAIT);
  });

  it('waits in line, and is told the place', async () => {
    await start({ times: { deferAfter: 1, announceAfter: 1 } });
    const person = editor();
    // Long enough that reading two of them takes longer than receiving the others.
    const text = `Harbour\n\n${`${'The ferry was stuck. '.repeat(20)}\n\n`.repeat(1_000)}`;
    const long = { name: 'a.txt', bytes: new TextEncoder().encode(text) };
    const uploads = Array.from({ length: 8 }, () =>
      person.use('manage add', { file: person.attach(long) }).then((outcome) => finished(person, outcome)),
    );
    for (const outcome of await Promise.all(uploads)) expect(seenIn(outcome).text).toContain('Harbour');
    const told = verbatim.simulator.interactions.flatMap(({ requests }) =>
      requests.map(({ body }) => JSON.stringify(body)),
    );
    expect(told.join('\n')).toMatch(/Waiting in line\. Before this, \d sources are read…/u);
  });

  it.each([
    ['MAX_DRAFTS', 1, 'There is no room for more drafts: 1'],
    ['MAX_ARTICLES', 1, '1 articles, drafts among them'],
    ['MAX_LIBRARY_MB', 1e-6, 'This library is full'],
  ])('is told that there is no room for more (%s)', async (name, max, words) => {
    await start({ limits: { [name]: max } });
    expect(seenIn(await upload()).text).toContain('Harbour');
    expect(seenIn(await upload()).text).toContain(words);
    const elsewhere = verbatim.simulator.person({
      name: 'Ed',
      guild: verbatim.simulator.guilds[1]?.id ?? '',
      permissions: MANAGE_GUILD | (1n << 31n),
    });
    const added = await elsewhere.use('manage add', { file: elsewhere.attach(file) });
    expect(seenIn(await finished(elsewhere, added)).text).toContain('Harbour');
  });
});
