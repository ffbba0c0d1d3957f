import { ApplicationCommandOptionType, ComponentType } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SlashCommand } from '../../../src/discord/gateway/command.ts';
import { accents, button, buttonRow, reply, text } from '../../../src/discord/replies/components.ts';
import { messageOf, seen, seenIn } from '../../support/shown.ts';
import { startVerbatim, type Verbatim } from '../../support/verbatim.ts';

const RESTARTING = 'Restarting: please send that again.';
let entered = 0;
const never = () => {
  entered += 1;
  return new Promise<never>(() => undefined);
};

/** Waits for ever wherever it can. */
const stuck: SlashCommand = {
  data: {
    name: 'stuck',
    description: 'Waits for ever',
    options: [
      { type: ApplicationCommandOptionType.Boolean, name: 'now', description: 'Answers at once' },
      { type: ApplicationCommandOptionType.String, name: 'word', description: 'Any', autocomplete: true },
    ],
  },
  execute: ({ options }) =>
    options.getBoolean('now')
      ? reply(accents.neutral, [
          text('Ready'),
          buttonRow([button('Change', 'change:'), button('Aside', 'aside:'), button('Form', 'form:')]),
        ])
      : never(),
  autocomplete: never,
  buttons: { change: never },
  privateButtons: { aside: never },
  formButtons: { form: never },
  mention: never,
};

let verbatim: Verbatim;
beforeEach(async () => {
  entered = 0;
  verbatim = await startVerbatim({ commands: [stuck] });
});
afterEach(() => verbatim.stop());

const stop = () => verbatim.bot.stop(1_000);
const started = () => vi.waitFor(() => expect(entered).toBe(1), { timeout: 60_000 });
const ready = async () => messageOf(await verbatim.person.use('stuck', { now: true }));

describe('whoever still waits when the bot stops is told to ask again', () => {
  it('under a command', async () => {
    const outcome = verbatim.person.use('stuck');
    await started();
    await stop();
    expect(seenIn(await outcome).text).toBe(RESTARTING);
  });

  it('although Discord does not take that at first', async () => {
    await verbatim.stop();
    verbatim = await startVerbatim({ commands: [stuck], times: { firstPause: 1, maxPause: 1 } });
    const outcome = verbatim.person.use('stuck');
    await started();
    verbatim.simulator.failNext(/callback/u, 503, 2);
    await stop();
    expect(seenIn(await outcome).text).toBe(RESTARTING);
  });

  it.each(['change:', 'aside:', 'form:'])(
    'privately after a press (%s), and the message stays',
    async (id) => {
      const message = await ready();
      const outcome = verbatim.person.press(message.id, id);
      await started();
      await stop();
      await outcome;
      const told = verbatim.person.messages().filter(({ ephemeral }) => ephemeral);
      expect(told.map(({ components }) => seen(components).text)).toEqual([RESTARTING]);
      expect(verbatim.person.messages().find((each) => each.id === message.id)).toEqual(message);
    },
  );

  it('in a reply to a message', async () => {
    const said = verbatim.person.say(`<@${verbatim.simulator.applicationId}> hello`);
    await ready();
    await stop();
    const replies = verbatim.person.messages().filter(({ repliesTo }) => repliesTo?.messageId === said.id);
    expect(replies.map(({ components }) => seen(components).text)).toEqual([RESTARTING]);
  });

  it('but gets no choices', async () => {
    const choices = verbatim.person.complete('stuck', { word: 'a' }, 'word');
    await started();
    await stop();
    expect(await choices).toEqual([]);
  });

  it('also if the command comes during the stop', async () => {
    const first = verbatim.person.use('stuck');
    await started();
    const stopped = stop();
    const second = verbatim.person.use('stuck');
    await stopped;
    for (const outcome of [first, second]) expect(seenIn(await outcome).text).toBe(RESTARTING);
  });
});

it('an answer that Discord did not take yet gets a last chance', async () => {
  await verbatim.stop();
  verbatim = await startVerbatim({ times: { firstPause: 60_000, maxPause: 60_000 } });
  verbatim.simulator.failNext(/callback/u, 503, 1);
  const outcome = verbatim.person.use('ask', { question: 'Who controls Syrian airspace?' });
  await vi.waitFor(() => expect(verbatim.logs()).toContain('trying again'), { timeout: 60_000 });
  await stop();
  expect(seenIn(await outcome).text).toContain('¶ 11');
  expect(messageOf(await outcome).components[0]?.type).toBe(ComponentType.Container);
});
