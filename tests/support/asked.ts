import type { Outcome, Simulator } from '../../src/simulator/simulator.ts';

/** A member's question to the bot. */
export function ask(
  { simulator }: { readonly simulator: Simulator },
  question = 'Who controls Syrian airspace?',
): Promise<Outcome> {
  return simulator.person().use('ask', { question });
}
