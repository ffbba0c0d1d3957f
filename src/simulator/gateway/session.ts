import type { WebSocket } from 'ws';

/** Number of events that a session keeps for a RESUME. */
const KEPT_EVENTS = 5000;

export interface SessionSettings {
  readonly id: string;
  readonly intents: number;
  readonly shard: readonly [number, number];
}

/** One client's session. Numbers its events and replays them after a lost connection. */
export class GatewaySession {
  readonly id: string;
  readonly intents: number;
  readonly shard: readonly [number, number];
  readonly #events: { sequence: number; frame: string }[] = [];
  #sequence = 0;
  #socket: WebSocket | undefined;

  constructor({ id, intents, shard }: SessionSettings) {
    this.id = id;
    this.intents = intents;
    this.shard = shard;
  }

  get isConnected(): boolean {
    return this.#socket?.readyState === 1;
  }

  attach(socket: WebSocket): void {
    this.#socket = socket;
  }

  /** Waits for a RESUME, unless another connection has already taken over the session. */
  detach(socket: WebSocket): void {
    if (this.#socket === socket) this.#socket = undefined;
  }

  dispatch(event: string, data: unknown): void {
    this.#sequence += 1;
    const frame = JSON.stringify({ op: 0, t: event, s: this.#sequence, d: data });
    this.#events.push({ sequence: this.#sequence, frame });
    if (this.#events.length > KEPT_EVENTS) this.#events.shift();
    if (this.isConnected) this.#socket?.send(frame);
  }

  /** Whether all events after this sequence number are still kept. */
  canResumeFrom(sequence: number): boolean {
    const first = this.#events[0]?.sequence ?? 1;
    return sequence >= first - 1 && sequence <= this.#sequence;
  }

  resume(socket: WebSocket, sequence: number): void {
    this.#socket = socket;
    for (const event of this.#events) if (event.sequence > sequence) socket.send(event.frame);
    this.dispatch('RESUMED', { _trace: [] });
  }
}
