import { afterEach, describe, expect, it } from 'vitest';
import type { SlashCommand } from '../../../src/discord/gateway/command.ts';
import { accents, reply, text } from '../../../src/discord/replies/components.ts';
import { seen } from '../../support/shown.ts';
import { startVerbatim, type Verbatim } from '../../support/verbatim.ts';

let verbatim: Verbatim;
afterEach(() => verbatim.stop());

/** A command that ends when `finish` is called, and says before what it does if `words` are given. */
function longCommand(words?: string) {
  let finish = () => undefined as unknown;
  const until = new Promise<void>((resolve) => {
    finish = resolve as () => unknown;
  });
  const command: SlashCommand = {
    data: { name: 'long', description: 'Takes long' },
    ephemeral: true,
    execute: async (_, { tell }) => {
      if (words !== undefined) tell(words);
      await until;
      return reply(accents.neutral, [text('Done')]);
    },
  };
  return { command, finish: () => finish() };
}

describe('a command that takes long', () => {
  it.each([
    ['says what it is doing', 'Reading the page…'],
    ['shows that the bot is thinking', undefined],
  ])('%s until it is done, for the same eyes', async (_, words) => {
    const { command, finish } = longCommand(words);
    verbatim = await startVerbatim({ commands: [command], times: { deferAfter: 300 } });
    const outcome = verbatim.person.use('long');
    const shown = () => verbatim.person.messages()[0];
    await expect.poll(() => shown()?.thinking).toBe(words === undefined);
    expect(seen(shown()?.components ?? []).text).toBe(words ?? '');
    expect(shown()?.ephemeral).toBe(true);
    finish();
    await outcome;
    await expect.poll(() => seen(shown()?.components ?? []).text).toBe('Done');
    expect(shown()).toMatchObject({ ephemeral: true, thinking: false });
    expect(verbatim.simulator.interactions[0]?.requests).toHaveLength(2);
  });
});
