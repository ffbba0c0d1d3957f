import { afterEach, expect, it } from 'vitest';
import { seenIn } from '../../support/shown.ts';
import { startVerbatim, type Verbatim } from '../../support/verbatim.ts';

const QUESTION = { question: 'Who controls Syrian airspace?' };

let verbatim: Verbatim;
afterEach(() => verbatim.stop());

it.each(['reconnect', 'invalid session', 'bad frame', 'no acknowledgements'] as const)(
  'after the gateway’s fault “%s”, questions are answered again, each once',
  async (fault) => {
    verbatim = await startVerbatim({ simulator: { heartbeatIntervalMs: 1_000 } });
    const { simulator, person } = verbatim;
    simulator.disturb(fault);
    if (fault === 'reconnect' || fault === 'no acknowledgements')
      await expect.poll(() => verbatim.logs(), { timeout: 30_000 }).toContain('"resumed"');
    // Sessions that have ended lose what is asked until the next one begins, as on Discord.
    if (fault === 'invalid session') await simulator.whenReady(30_000);
    const outcome = await person.use('ask', QUESTION);
    expect(seenIn(outcome).text).toContain('¶ 11 of 19');
    expect(person.messages().filter(({ authorIsBot }) => authorIsBot)).toHaveLength(1);
  },
  60_000,
);
