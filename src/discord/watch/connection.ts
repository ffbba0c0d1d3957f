import { performance } from 'node:perf_hooks';

/** `resuming`: the connection broke, and discord.js makes another. `closed`: Discord will not accept another. */
export type ConnectionState = 'connecting' | 'ready' | 'resuming' | 'closed';
export const connectionStates: readonly ConnectionState[] = ['connecting', 'ready', 'resuming', 'closed'];

/** The state of the connection to Discord's gateway. */
export class Connection {
  #state: ConnectionState = 'connecting';
  #lostAt: number;
  #acknowledgedAt: number | undefined;
  #latency: number | undefined;
  #failures = 0;
  readonly #now: () => number;

  /** @param now in milliseconds, on a clock that nobody sets */
  constructor(now: () => number = () => performance.now()) {
    this.#now = now;
    this.#lostAt = now();
  }

  get state(): ConnectionState {
    return this.#state;
  }

  /** Milliseconds without a connection; 0 while there is one. */
  get downFor(): number {
    return this.#state === 'ready' ? 0 : this.#now() - this.#lostAt;
  }

  /** Milliseconds since Discord last acknowledged a heartbeat, or sent READY or RESUMED; undefined before that. */
  get acknowledgedAgo(): number | undefined {
    return this.#acknowledgedAt === undefined ? undefined : this.#now() - this.#acknowledgedAt;
  }

  /** Milliseconds between the last heartbeat and its acknowledgement. */
  get latency(): number | undefined {
    return this.#latency;
  }

  /** How often in a row connecting failed. */
  get failures(): number {
    return this.#failures;
  }

  ready(): void {
    this.#state = 'ready';
    this.#failures = 0;
    this.#acknowledgedAt = this.#now();
  }

  acknowledged(latency: number): void {
    this.#acknowledgedAt = this.#now();
    this.#latency = latency;
  }

  /** @param isFinal whether Discord will not accept another connection */
  lost(isFinal: boolean): void {
    if (this.#state === 'ready') this.#lostAt = this.#now();
    else this.#failures += 1;
    this.#state = isFinal ? 'closed' : this.#acknowledgedAt === undefined ? 'connecting' : 'resuming';
  }
}
