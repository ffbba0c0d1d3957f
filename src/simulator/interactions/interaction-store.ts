import type { InteractionRecord } from '../types.ts';
import { Interaction, type InteractionFacts, type InteractionTimes } from './interaction.ts';

/** Discord's texts under a command and under a component that got no response. */
const NO_RESPONSE = 'The application did not respond';
const FAILED = 'This interaction failed';

export class InteractionStore {
  readonly #byId = new Map<string, Interaction>();
  readonly #byToken = new Map<string, Interaction>();
  readonly #times: InteractionTimes;

  constructor(times: InteractionTimes) {
    this.#times = times;
  }

  open(facts: InteractionFacts): Interaction {
    const interaction = new Interaction(
      facts,
      this.#times,
      facts.sourceMessageId === undefined ? NO_RESPONSE : FAILED,
    );
    this.#byId.set(facts.id, interaction);
    this.#byToken.set(facts.token, interaction);
    return interaction;
  }

  withId(id: string): Interaction | undefined {
    return this.#byId.get(id);
  }

  withToken(token: string): Interaction | undefined {
    return this.#byToken.get(token);
  }

  get records(): InteractionRecord[] {
    return [...this.#byId.values()].map(({ facts, requests, acknowledgedMs }) => ({
      id: facts.id,
      payload: facts.payload,
      ...(acknowledgedMs === undefined ? {} : { acknowledgedMs }),
      requests: [...requests],
    }));
  }

  closeAll(): void {
    for (const interaction of this.#byId.values()) interaction.close();
  }
}
