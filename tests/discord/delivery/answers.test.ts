import { setTimeout as pause } from 'node:timers/promises';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import type { DeliveryTimes } from '../../../src/discord/delivery/times.ts';
import { type Command, isMessageCommand, type SlashCommand } from '../../../src/discord/gateway/command.ts';
import { accents, reply, text } from '../../../src/discord/replies/components.ts';
import type { Fault } from '../../../src/simulator/simulator.ts';
import { runs } from '../../support/property-runs.ts';
import { buttonId, messageOf, seenIn } from '../../support/shown.ts';
import { allCommands, startVerbatim, type Verbatim, type VerbatimOptions } from '../../support/verbatim.ts';

const CALLBACK = /POST .*\/callback$/u;
const EDIT = /PATCH .*\/messages\/@original$/u;
const QUESTION = { question: 'Who controls Syrian airspace?' };

/** Short, so that many failures fit a test. Waits for a response stay long enough for a busy machine. */
const quick = { firstPause: 4, maxPause: 60, callbackTimeout: 2_000, requestTimeout: 2_000 };

const passing: ReadonlyArray<readonly [string, Fault]> = [
  ['closes the connection', {}],
  ['closes the connection after it did what it was asked', { applied: true }],
  ['fails with 500', { status: 500 }],
  ['fails with 500 after it did what it was asked', { status: 500, applied: true }],
  ['fails with 502', { status: 502 }],
  ['is rate limited', { status: 429, retryAfter: 0.05 }],
  ['is rate limited for all of the bot', { status: 429, retryAfter: 0.05, global: true }],
];

/** The command, with work that outlasts the shortest patience. */
function slowly(command: Command): Command {
  if (isMessageCommand(command)) return command;
  const later =
    <Args extends unknown[], Result>(work: (...args: Args) => Result) =>
    async (...args: Args): Promise<Awaited<Result>> => {
      await pause(60);
      return await work(...args);
    };
  const { execute, buttons = {} } = command;
  const laterButtons = Object.entries(buttons).map(([name, press]) => [name, later(press)]);
  return { ...command, execute: later(execute), buttons: Object.fromEntries(laterButtons) };
}

let verbatim: Verbatim;
afterEach(() => verbatim.stop());

/** Answers come with the first response. */
const start = (times: Partial<DeliveryTimes> = {}) => startWith({ times });
/** Answers take so long that they are announced first. */
const startSlow = async (times: Partial<DeliveryTimes> = {}, options: VerbatimOptions = {}) =>
  startWith({
    ...options,
    commands: (await allCommands()).map(slowly),
    times: { deferAfter: 1, ...times },
  });

const startWith = async (options: VerbatimOptions) => {
  verbatim = await startVerbatim({ mayBeRefused: true, ...options, times: { ...quick, ...options.times } });
};

const answers = () => verbatim.person.messages().filter(({ authorIsBot }) => authorIsBot);
const requests = () => verbatim.simulator.interactions.at(-1)?.requests ?? [];
const attempts = (route: RegExp) =>
  requests().filter(({ method, route: path }) => route.test(`${method} ${path}`)).length;

describe('an answer arrives, once', () => {
  for (const [place, route, begin] of [
    ['the answer', CALLBACK, start],
    ['the acknowledgement', CALLBACK, startSlow],
    ['the edit', EDIT, startSlow],
  ] as const) {
    it.each(passing)(`when ${place} %s, three times`, async (_, fault) => {
      await begin();
      verbatim.simulator.failNext(route, fault, 3);
      expect(seenIn(await verbatim.person.use('ask', QUESTION)).text).toContain('¶ 11 of 19');
      expect(answers()).toHaveLength(1);
      await expect.poll(() => verbatim.logs(), { timeout: 10_000 }).toContain('trying again');
    });
  }

  it.each([
    ['the answer', CALLBACK, start, { callbackTimeout: 300 }],
    ['the acknowledgement', CALLBACK, startSlow, { callbackTimeout: 300 }],
    ['the edit', EDIT, startSlow, { requestTimeout: 300 }],
  ])('when Discord says nothing to %s', async (_, route, begin, times) => {
    await begin({ callbackTimeout: 60_000, requestTimeout: 60_000, ...times });
    verbatim.simulator.failNext(route, { silent: true });
    verbatim.simulator.failNext(route, { silent: true, applied: true });
    expect(seenIn(await verbatim.person.use('ask', QUESTION)).text).toContain('¶ 11 of 19');
    expect(answers()).toHaveLength(1);
  });

  it.each([
    ['at once', start],
    ['later', startSlow],
  ])('when a press changes the message that it comes from, %s', async (_, begin) => {
    await begin();
    const message = messageOf(await verbatim.person.use('ask', QUESTION));
    verbatim.simulator.failNext(CALLBACK, { status: 500, applied: true });
    verbatim.simulator.failNext(EDIT, { status: 502 }, 2);
    const pressed = await verbatim.person.press(message.id, buttonId(message, 'Next'));
    expect(seenIn(pressed).buttons).toContain('Previous');
    expect(answers()).toHaveLength(1);
  });

  it('when a form is opened', async () => {
    await start();
    const message = messageOf(await verbatim.person.use('ask', QUESTION));
    verbatim.simulator.failNext(CALLBACK, { status: 500, applied: true });
    const { modal } = await verbatim.person.press(message.id, buttonId(message, 'Ask a follow-up'));
    expect(modal).toBeDefined();
    await verbatim.person.use('help');
  });

  it.each([
    ['at once', start],
    ['later', startSlow],
  ])('whatever fails, in any order, %s', async (_, begin) => {
    await begin();
    const faults = fc.array(fc.constantFrom(...passing.map(([, fault]) => fault)), { maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(faults, faults, async (onCallback, onEdit) => {
        const before = answers().length;
        for (const fault of onCallback) verbatim.simulator.failNext(CALLBACK, fault);
        for (const fault of onEdit) verbatim.simulator.failNext(EDIT, fault);
        expect(seenIn(await verbatim.person.use('ask', QUESTION)).text).toContain('¶ 11 of 19');
        expect(answers()).toHaveLength(before + 1);
      }),
      runs(30),
    );
  });
});

describe('pauses between attempts', () => {
  const pauses = () =>
    verbatim
      .logs()
      .split('\n')
      .filter((line) => line.includes('trying again'))
      .map((line) => (JSON.parse(line) as { pauseMs: number }).pauseMs);

  it('double up to a limit, by a random half to all of their length', async () => {
    await startSlow({ firstPause: 8, maxPause: 30 });
    verbatim.simulator.failNext(EDIT, 503, 5);
    await verbatim.person.use('ask', QUESTION);
    for (const [index, longest] of [8, 16, 30, 30, 30].entries()) {
      expect(pauses()[index]).toBeGreaterThanOrEqual(longest / 2);
      expect(pauses()[index]).toBeLessThanOrEqual(longest);
    }
    expect(pauses()).toHaveLength(5);
  });

  it('last as long as Discord asks for', async () => {
    await startSlow({ firstPause: 1, maxPause: 10_000 });
    verbatim.simulator.failNext(EDIT, { status: 429, retryAfter: 0.3 });
    await verbatim.person.use('ask', QUESTION);
    expect(pauses()[0]).toBeGreaterThanOrEqual(300);
    expect(attempts(EDIT)).toBe(2);
  });

  it('end with the token', async () => {
    const times = { firstPause: 50, maxPause: 50, tokenLifetime: 400 };
    await startSlow(times, { simulator: { tokenLifetimeMs: 2_000 } });
    verbatim.simulator.failNext(EDIT, 503, 1_000);
    await verbatim.person.use('ask', QUESTION);
    expect(verbatim.logs()).toContain('could not answer');
    expect(attempts(EDIT)).toBeGreaterThan(1);
    expect(attempts(EDIT)).toBeLessThanOrEqual(17);
  });
});

describe('nothing more is tried', () => {
  it.each([
    ['the interaction is unknown', CALLBACK, { status: 404, code: 10062 }],
    ['the token has ended', EDIT, { status: 401, code: 50027 }],
    ['the message was deleted', EDIT, { status: 404, code: 10008 }],
  ] as const)('when %s', async (_, route, fault) => {
    await startSlow({}, { simulator: { tokenLifetimeMs: 600 } });
    verbatim.simulator.failNext(route, fault);
    await verbatim.person.use('ask', QUESTION);
    expect(attempts(route)).toBe(1);
    expect(verbatim.logs()).toContain('could not answer');
    expect(verbatim.logs()).not.toContain('trying again');
  });
});

describe('an answer that Discord refuses', () => {
  const REFUSED = { status: 400, code: 50035 };

  it.each([
    ['with the first response', CALLBACK, start],
    ['later', EDIT, startSlow],
  ])('is given in the same words without components, %s', async (_, route, begin) => {
    await begin();
    const whole = seenIn(await verbatim.person.use('ask', QUESTION));
    verbatim.simulator.failNext(route, REFUSED);
    const message = messageOf(await verbatim.person.use('ask', QUESTION));
    expect(message.components).toEqual([]);
    const words = message.content.replaceAll('\\', '');
    for (const quote of whole.quotes) expect(words).toContain(quote.slice(0, 40));
    expect(words).toContain('¶ 11 of 19');
    expect(words).toMatch(/: <https:\/\/www\.wsws\.org\//u);
    expect(message.pings).toEqual([]);
    expect(verbatim.logs()).toContain('Discord refused the answer');
  });

  it.each([
    ['with the first response', CALLBACK, start],
    ['later', EDIT, startSlow],
  ])('replaces a message of components by its words, %s', async (_, route, begin) => {
    await begin();
    const message = messageOf(await verbatim.person.use('ask', QUESTION));
    verbatim.simulator.failNext(route, REFUSED);
    const pressed = await verbatim.person.press(message.id, buttonId(message, 'Next'));
    expect(seenIn(pressed).text).toContain('Passage 2 of');
    expect(seenIn(pressed).buttons).toEqual([]);
  });

  it.each([
    ['with the first response', CALLBACK, start],
    ['later', EDIT, startSlow],
  ])('is told in a sentence with a number if its words are refused, too, %s', async (_, route, begin) => {
    await begin();
    verbatim.simulator.failNext(route, REFUSED, 2);
    const { content } = messageOf(await verbatim.person.use('ask', QUESTION));
    const reference = /report this number: ([\da-f]{8})/u.exec(content.replaceAll('\\', ''))?.[1];
    expect(verbatim.logs()).toContain(`"reference":"${reference}"`);
  });

  it('comes in several messages if it is long, for the same eyes only', async () => {
    const long: SlashCommand = {
      data: { name: 'long', description: 'Too long' },
      ephemeral: true,
      execute: () => reply(accents.neutral, [text('zanzibar '.repeat(500))]),
    };
    await startWith({ commands: [long] });
    const { message } = await verbatim.person.use('long');
    expect(message?.content).toMatch(/^(zanzibar ?)+$/u);
    await expect.poll(() => answers().length).toBe(3);
    for (const { ephemeral } of answers()) expect(ephemeral).toBe(true);
    expect(
      answers()
        .map(({ content }) => content)
        .join(' ')
        .split(' '),
    ).toHaveLength(500);
    expect(verbatim.logs()).not.toContain('zanzibar');
  });
});

describe('a follow-up, which Discord cannot recognize if it comes again', () => {
  const FOLLOW_UP = /POST \/webhooks\/\d+\/:token$/u;
  const gone = async () => {
    const message = messageOf(await verbatim.person.use('ask', QUESTION));
    return verbatim.person.pressForged(message.id, 'passage:a:0:p:AAAAAAAA.1.0.5');
  };
  const told = () => answers().filter(({ ephemeral }) => ephemeral).length;

  it('is not sent again if it may have arrived', async () => {
    await startSlow({}, { simulator: { tokenLifetimeMs: 1_500 } });
    verbatim.simulator.failNext(FOLLOW_UP, { status: 500, applied: true });
    await gone();
    await expect.poll(() => verbatim.logs(), { timeout: 10_000 }).toContain('could not answer');
    expect(told()).toBe(1);
  });

  it('is sent again if Discord took none for the moment', async () => {
    await startSlow();
    verbatim.simulator.failNext(FOLLOW_UP, { status: 429 }, 2);
    await gone();
    expect(told()).toBe(1);
  });
});
