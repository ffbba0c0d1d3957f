import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import type { SlashCommand } from '../../../src/discord/gateway/command.ts';
import { accents, reply, text } from '../../../src/discord/replies/components.ts';
import type { Fault } from '../../../src/simulator/simulator.ts';
import { runs } from '../../support/property-runs.ts';
import { buttonId, messageOf, seenIn } from '../../support/shown.ts';
import { startVerbatim, type Verbatim, type VerbatimOptions } from '../../support/verbatim.ts';

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

let verbatim: Verbatim;
afterEach(() => verbatim.stop());

const start = async (options: VerbatimOptions = {}) => {
  verbatim = await startVerbatim({ times: quick, mayBeRefused: true, ...options });
};

const answers = () => verbatim.person.messages().filter(({ authorIsBot }) => authorIsBot);
const requests = () => verbatim.simulator.interactions.at(-1)?.requests ?? [];
const attempts = (route: RegExp) =>
  requests().filter(({ method, route: path }) => route.test(`${method} ${path}`)).length;

describe('an answer arrives, once', () => {
  for (const [place, route] of [
    ['the first response', CALLBACK],
    ['the edit', EDIT],
  ] as const) {
    it.each(passing)(`when ${place} %s, three times`, async (_, fault) => {
      await start({});
      verbatim.simulator.failNext(route, fault, 3);
      expect(seenIn(await verbatim.person.use('ask', QUESTION)).text).toContain('¶ 11 of 19');
      expect(answers()).toHaveLength(1);
      await expect.poll(() => verbatim.logs()).toContain('trying again');
    });
  }

  it.each([
    ['the first response', CALLBACK, { callbackTimeout: 300 }],
    ['the edit', EDIT, { requestTimeout: 300 }],
  ])('when Discord says nothing to %s', async (_, route, times) => {
    await start({ times: { ...quick, callbackTimeout: 60_000, requestTimeout: 60_000, ...times } });
    verbatim.simulator.failNext(route, { silent: true });
    verbatim.simulator.failNext(route, { silent: true, applied: true });
    expect(seenIn(await verbatim.person.use('ask', QUESTION)).text).toContain('¶ 11 of 19');
    expect(answers()).toHaveLength(1);
  });

  it('when a press changes the message that it comes from', async () => {
    await start({});
    const message = messageOf(await verbatim.person.use('ask', QUESTION));
    verbatim.simulator.failNext(CALLBACK, { status: 500, applied: true });
    verbatim.simulator.failNext(EDIT, { status: 502 }, 2);
    const pressed = await verbatim.person.press(message.id, buttonId(message, 'Context'));
    expect(seenIn(pressed).buttons).toContain('Hide context');
    expect(answers()).toHaveLength(1);
  });

  it('when a form is opened', async () => {
    await start({});
    const message = messageOf(await verbatim.person.use('ask', QUESTION));
    verbatim.simulator.failNext(CALLBACK, { status: 500, applied: true });
    const { modal } = await verbatim.person.press(message.id, buttonId(message, 'Ask a follow-up'));
    expect(modal).toBeDefined();
    await verbatim.person.use('help');
  });

  it('whatever fails, in any order', async () => {
    await start({});
    const faults = fc.array(fc.constantFrom(...passing.map(([, fault]) => fault)), { maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(faults, faults, async (onCallback, onEdit) => {
        const before = answers().length;
        for (const fault of onCallback) verbatim.simulator.failNext(CALLBACK, fault);
        for (const fault of onEdit) verbatim.simulator.failNext(EDIT, fault);
        expect(seenIn(await verbatim.person.use('ask', QUESTION)).text).toContain('¶ 11 of 19');
        expect(answers()).toHaveLength(before + 1);
      }),
      runs(40),
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
    await start({ times: { firstPause: 8, maxPause: 30 } });
    verbatim.simulator.failNext(EDIT, 503, 5);
    await verbatim.person.use('ask', QUESTION);
    for (const [index, longest] of [8, 16, 30, 30, 30].entries()) {
      expect(pauses()[index]).toBeGreaterThanOrEqual(longest / 2);
      expect(pauses()[index]).toBeLessThanOrEqual(longest);
    }
    expect(pauses()).toHaveLength(5);
  });

  it('last as long as Discord asks for', async () => {
    await start({ times: { firstPause: 1, maxPause: 10_000 } });
    verbatim.simulator.failNext(EDIT, { status: 429, retryAfter: 0.3 });
    await verbatim.person.use('ask', QUESTION);
    expect(pauses()[0]).toBeGreaterThanOrEqual(300);
    expect(attempts(EDIT)).toBe(2);
  });

  it('end with the token', async () => {
    await start({
      times: { firstPause: 50, maxPause: 50, tokenLifetime: 400 },
      simulator: { tokenLifetimeMs: 2_000 },
    });
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
    await start({ simulator: { tokenLifetimeMs: 600 } });
    verbatim.simulator.failNext(route, fault);
    await verbatim.person.use('ask', QUESTION);
    expect(attempts(route)).toBe(1);
    expect(verbatim.logs()).toContain('could not answer');
    expect(verbatim.logs()).not.toContain('trying again');
  });
});

describe('an answer that Discord refuses', () => {
  const REFUSED = { status: 400, code: 50035 };

  it('is given in the same words without components', async () => {
    await start();
    const whole = seenIn(await verbatim.person.use('ask', QUESTION));
    verbatim.simulator.failNext(EDIT, REFUSED);
    const message = messageOf(await verbatim.person.use('ask', QUESTION));
    expect(message.components).toEqual([]);
    for (const quote of whole.quotes)
      expect(message.content.replaceAll('\\', '')).toContain(quote.slice(0, 40));
    expect(message.content).toContain('¶ 11 of 19');
    expect(message.content).toMatch(/: <https:\/\/www\.wsws\.org\//u);
    expect(message.pings).toEqual([]);
    expect(verbatim.logs()).toContain('Discord refused the answer');
  });

  it('replaces a message of components by its words', async () => {
    await start();
    const message = messageOf(await verbatim.person.use('ask', QUESTION));
    verbatim.simulator.failNext(EDIT, REFUSED);
    const pressed = await verbatim.person.press(message.id, buttonId(message, 'Context'));
    expect(seenIn(pressed).text).toContain('¶ 10');
    expect(seenIn(pressed).buttons).toEqual([]);
  });

  it('is told in a sentence with a number if its words are refused, too', async () => {
    await start();
    verbatim.simulator.failNext(EDIT, REFUSED, 2);
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
    await start({ commands: [long] });
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
