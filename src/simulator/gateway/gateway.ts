import { randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import { Intent } from '../constants.ts';
import { Listeners } from '../listeners.ts';
import { shardOf } from '../snowflake.ts';
import { CloseCode, endsSession, Opcode } from './codes.ts';
import { serveConnection } from './connection.ts';
import type { Identification, IdentifyRules } from './identify.ts';
import { GatewaySession } from './session.ts';

export const GATEWAY_PATH = '/gateway';
const API_VERSIONS = ['9', '10'];

/**
 * What the gateway does to its open connections: asks to reconnect (opcode 7), ends the sessions (opcode 9), sends what is no
 * JSON, or acknowledges no more heartbeats.
 */
export type GatewayFault = 'reconnect' | 'invalid session' | 'bad frame' | 'no acknowledgements';

export interface GatewaySettings extends IdentifyRules {
  readonly heartbeatIntervalMs: number;
  readonly guildIds: readonly string[];
  readyPayload(session: GatewaySession, guildIds: readonly string[]): object;
  guildCreatePayload(guildId: string): object;
}

/** The application's sessions and their WebSocket connections. */
export class Gateway {
  readonly #settings: GatewaySettings;
  readonly #sessions = new Map<string, GatewaySession>();
  readonly #server = new WebSocketServer({ noServer: true });
  readonly #connections = new Listeners();
  /** Connections whose heartbeats get no acknowledgement. */
  readonly #deaf = new WeakSet<WebSocket>();

  constructor(settings: GatewaySettings) {
    this.#settings = settings;
    this.#server.on('connection', (socket, request) => this.#accept(socket, request));
  }

  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    this.#server.handleUpgrade(request, socket, head, (webSocket) => {
      this.#server.emit('connection', webSocket, request);
    });
  }

  /** Dispatches an event to every session whose shard covers the guild and whose intents include `intent`. */
  dispatchEach(
    event: string,
    guildId: string | undefined,
    intent: number,
    make: (intents: number) => unknown,
  ): void {
    for (const session of this.#sessions.values()) {
      const [shard, count] = session.shard;
      if (shardOf(guildId, count) !== shard || (session.intents & intent) !== intent) continue;
      session.dispatch(event, make(session.intents));
    }
  }

  /** Dispatches an event to every session whose shard covers the guild, regardless of intents. */
  dispatch(event: string, data: unknown, guildId: string | undefined): void {
    this.dispatchEach(event, guildId, 0, () => data);
  }

  get isReady(): boolean {
    return [...this.#sessions.values()].some((session) => session.isConnected);
  }

  /** Calls `listener` after each READY or RESUMED. @returns a function that unsubscribes */
  onReady(listener: () => void): () => void {
    return this.#connections.add(listener);
  }

  disconnect(code: number): void {
    if (endsSession(code)) this.#sessions.clear();
    for (const socket of this.#server.clients) socket.close(code);
  }

  disturb(fault: GatewayFault): void {
    if (fault === 'invalid session') this.#sessions.clear();
    for (const socket of this.#server.clients) {
      if (fault === 'no acknowledgements') this.#deaf.add(socket);
      else socket.send(frameOf(fault));
    }
  }

  stop(): void {
    this.#sessions.clear();
    for (const socket of this.#server.clients) socket.terminate();
    this.#server.close();
  }

  #accept(socket: WebSocket, request: IncomingMessage): void {
    const refusal = refusalOf(new URL(request.url ?? '', 'ws://localhost').searchParams);
    if (refusal !== undefined) {
      socket.close(refusal);
      return;
    }
    serveConnection(socket, {
      rules: this.#settings,
      heartbeatIntervalMs: this.#settings.heartbeatIntervalMs,
      start: (opened, identification) => this.#start(opened, identification),
      find: (id) => this.#sessions.get(id),
      isDeaf: () => this.#deaf.has(socket),
      connected: this.#connections.notify,
      end: (session) => this.#sessions.delete(session.id),
    });
  }

  #start(socket: WebSocket, { intents, shard }: Identification): GatewaySession {
    const session = new GatewaySession({ id: randomBytes(16).toString('hex'), intents, shard });
    const guildIds = this.#settings.guildIds.filter((id) => shardOf(id, shard[1]) === shard[0]);
    this.#sessions.set(session.id, session);
    session.attach(socket);
    session.dispatch('READY', this.#settings.readyPayload(session, guildIds));
    if ((intents & Intent.guilds) !== 0) {
      for (const id of guildIds) session.dispatch('GUILD_CREATE', this.#settings.guildCreatePayload(id));
    }
    return session;
  }
}

function frameOf(fault: Exclude<GatewayFault, 'no acknowledgements'>): string {
  if (fault === 'bad frame') return '{"op":0,"t":"MESSAGE_CREATE","d":{"content":"cut o';
  const op = fault === 'reconnect' ? Opcode.reconnect : Opcode.invalidSession;
  return JSON.stringify({ op, d: fault === 'reconnect' ? null : false, s: null, t: null });
}

/** Supports only uncompressed JSON, the default of discord.js. Returns the close code for anything else. */
function refusalOf(query: URLSearchParams): number | undefined {
  if (!API_VERSIONS.includes(query.get('v') ?? '10')) return CloseCode.invalidApiVersion;
  const isPlain = (query.get('encoding') ?? 'json') === 'json' && !query.has('compress');
  return isPlain ? undefined : CloseCode.decodeError;
}
