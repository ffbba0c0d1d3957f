import { performance } from 'node:perf_hooks';
import type {
  APIApplicationCommandOptionChoice,
  APIModalInteractionResponseCallbackData,
} from 'discord-api-types/v10';
import type { InteractionRecord, ShownMessage } from '../types.ts';

/** https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-authorizing-integration-owners-object */
export type Owners = Readonly<Record<string, string>>;

export interface InteractionTimes {
  readonly acknowledgeWithinMs: number;
  readonly tokenLifetimeMs: number;
}

/** The immutable facts of an interaction. */
export interface InteractionFacts {
  readonly id: string;
  readonly token: string;
  readonly type: number;
  readonly userId: string;
  readonly guildId?: string;
  readonly channelId: string;
  /** Ids of the guild or user that installed the application, by installation type. */
  readonly owners: Owners;
  readonly payload: object;
  /** The message that holds the used component. */
  readonly sourceMessageId?: string;
  /** Includes the subcommand: `article add`. */
  readonly commandName?: string;
}

/** The outcome of an interaction for the person. */
export interface Settlement {
  readonly failure?: string;
  readonly choices?: readonly APIApplicationCommandOptionChoice[];
  readonly modal?: APIModalInteractionResponseCallbackData;
  readonly acknowledgedMs?: number;
  readonly settledMs: number;
}

type Ending = Omit<Settlement, 'acknowledgedMs' | 'settledMs'>;

/** One interaction from its dispatch to the end of its token. */
export class Interaction {
  readonly facts: InteractionFacts;
  readonly settled: Promise<Settlement>;
  readonly requests: InteractionRecord['requests'][number][] = [];
  /** Appended to when a follow-up arrives. */
  readonly followUps: ShownMessage[] = [];
  /** Messages that this interaction's token may read and change. */
  readonly messageIds = new Set<string>();
  /** The message that `@original` refers to. */
  originalId: string | undefined;

  readonly #startedAt = performance.now();
  readonly #failure: string;
  #state: 'waiting' | 'acknowledged' | 'unanswered' | 'ended' = 'waiting';
  #acknowledgedMs: number | undefined;
  #resolve: ((settlement: Settlement) => void) | undefined;
  #timer: NodeJS.Timeout;
  readonly #lifetime: NodeJS.Timeout;

  constructor(facts: InteractionFacts, times: InteractionTimes, failure: string) {
    this.facts = facts;
    this.#failure = failure;
    this.settled = new Promise((resolve) => {
      this.#resolve = resolve;
    });
    this.#timer = setTimeout(() => this.#end('unanswered'), times.acknowledgeWithinMs);
    this.#lifetime = setTimeout(() => this.#end('ended'), times.tokenLifetimeMs);
  }

  get state(): 'waiting' | 'acknowledged' | 'unanswered' | 'ended' {
    return this.#state;
  }

  get acknowledgedMs(): number | undefined {
    return this.#acknowledgedMs;
  }

  acknowledge(): void {
    clearTimeout(this.#timer);
    this.#state = 'acknowledged';
    this.#acknowledgedMs = performance.now() - this.#startedAt;
  }

  /** Resolves `settled`: the person sees the final state. Further calls have no effect. */
  settle(ending: Ending = {}): void {
    this.#resolve?.({
      ...ending,
      ...(this.#acknowledgedMs === undefined ? {} : { acknowledgedMs: this.#acknowledgedMs }),
      settledMs: performance.now() - this.#startedAt,
    });
    this.#resolve = undefined;
  }

  /** Expires the token early, because the simulator stops. */
  close(): void {
    this.#end(this.#state === 'waiting' ? 'unanswered' : 'ended');
  }

  #end(state: 'unanswered' | 'ended'): void {
    if (this.#state === 'unanswered') return;
    this.#state = state;
    clearTimeout(this.#timer);
    clearTimeout(this.#lifetime);
    this.settle({ failure: this.#failure });
  }
}
