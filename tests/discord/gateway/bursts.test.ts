import { performance } from 'node:perf_hooks';
import { afterEach, expect, it } from 'vitest';
import type { SlashCommand } from '../../../src/discord/gateway/command.ts';
import { accents, reply, text } from '../../../src/discord/replies/components.ts';
import { messageOf, seenIn } from '../../support/shown.ts';
import { startVerbatim, type Verbatim } from '../../support/verbatim.ts';

const DEFERRED = 5;

let verbatim: Verbatim;
afterEach(() => verbatim.stop());

it('commands that arrive together are acknowledged in time, although each computes for a while', async () => {
  let computed = 0;
  const computing: SlashCommand = {
    data: { name: 'compute', description: 'Computes' },
    execute: () => {
      // The first takes so long that all others have arrived when it ends.
      const until = performance.now() + (computed === 0 ? 1_000 : 10);
      while (performance.now() < until);
      computed += 1;
      return reply(accents.neutral, [text('Done')]);
    },
  };
  verbatim = await startVerbatim({
    commands: [computing],
    times: { deferAfter: 50, callbackTimeout: 60_000 },
  });
  let computedBefore = 0;
  verbatim.simulator.onChange(() => {
    if (computedBefore === 0) computedBefore = computed;
  });
  const outcomes = await Promise.all(Array.from({ length: 60 }, () => verbatim.person.use('compute')));
  for (const outcome of outcomes) expect(seenIn(outcome).text).toBe('Done');
  const types = verbatim.simulator.interactions.map(
    ({ requests }) => (requests[0]?.body as { type: number } | undefined)?.type,
  );
  expect(types).toContain(DEFERRED);
  expect(computedBefore).toBeLessThan(60);
});

it('200 questions at once are all answered, each once', async () => {
  verbatim = await startVerbatim({ times: { callbackTimeout: 60_000 } });
  const people = ['Ann', 'Bob', 'Cem', 'Dee'].map((name, index) => {
    const guild = verbatim.simulator.guilds[index % 2]?.id ?? '';
    return verbatim.simulator.person({ name, guild });
  });
  const outcomes = await Promise.all(
    Array.from({ length: 200 }, (_, index) =>
      (people[index % 4] ?? verbatim.person).use('ask', { question: 'Who controls Syrian airspace?' }),
    ),
  );
  expect(new Set(outcomes.map((outcome) => messageOf(outcome).id)).size).toBe(200);
  for (const outcome of outcomes) expect(seenIn(outcome).text).toContain('¶ 11 of 19');
});
