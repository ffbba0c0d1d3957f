import type { Outcome, SimulatedPerson, Simulator } from '../src/simulator/simulator.ts';
import { waitUntil } from '../src/simulator/wait-until.ts';

const MAX_CONTENT = 2_000;
const REPLY_WITHIN_MS = 10_000;

/** Posts a message that mentions the bot, and waits for its reply. @throws Error if there is none */
export async function mentionBot(
  simulator: Simulator,
  person: SimulatedPerson,
  words: string,
): Promise<Outcome> {
  const before = performance.now();
  const { id } = person.say(`<@${simulator.applicationId}> ${words}`.slice(0, MAX_CONTENT));
  const reply = () => person.messages().findLast(({ repliesTo }) => repliesTo?.messageId === id);
  await waitUntil({
    holds: () => reply() !== undefined,
    subscribe: simulator.onChange,
    timeoutMs: REPLY_WITHIN_MS,
    failure: 'A mention got no reply',
  });
  const message = reply();
  const took = performance.now() - before;
  return {
    interactionId: '',
    followUps: [],
    acknowledgedMs: took,
    settledMs: took,
    ...(message && { message }),
  };
}
