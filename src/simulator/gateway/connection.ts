import type { RawData, WebSocket } from 'ws';
import { GATEWAY_SENDS_WINDOW_MS, MAX_GATEWAY_PAYLOAD_BYTES, MAX_GATEWAY_SENDS } from '../limits.ts';
import { CloseCode, endsSession, Opcode } from './codes.ts';
import { checkIdentify, type Identification, type IdentifyRules } from './identify.ts';
import type { GatewaySession } from './session.ts';

/** The gateway as a connection sees it. */
export interface ConnectionHost {
  readonly rules: IdentifyRules;
  readonly heartbeatIntervalMs: number;
  /** Starts a session and dispatches READY and its guilds. */
  start(socket: WebSocket, identification: Identification): GatewaySession;
  find(sessionId: string): GatewaySession | undefined;
  /** Whether heartbeats get no acknowledgement. */
  isDeaf(): boolean;
  /** Called after READY or RESUMED. */
  connected(): void;
  end(session: GatewaySession): void;
}

interface Connection {
  readonly socket: WebSocket;
  readonly host: ConnectionHost;
  session: GatewaySession | undefined;
  lastHeartbeat: number;
  sends: number[];
}

interface Payload {
  readonly op: number;
  readonly d?: unknown;
}

/** Serves the gateway protocol on one socket. https://discord.com/developers/docs/events/gateway */
export function serveConnection(socket: WebSocket, host: ConnectionHost): void {
  const connection: Connection = { socket, host, session: undefined, lastHeartbeat: Date.now(), sends: [] };
  const watch = setInterval(() => closeIfSilent(connection), host.heartbeatIntervalMs);
  socket.on('message', (raw) => receive(connection, raw));
  socket.on('error', () => socket.terminate());
  socket.on('close', (code) => {
    clearInterval(watch);
    connection.session?.detach(socket);
    if (connection.session && endsSession(code)) host.end(connection.session);
  });
  send(socket, Opcode.hello, { heartbeat_interval: host.heartbeatIntervalMs, _trace: [] });
}

function send(socket: WebSocket, op: number, d: unknown): void {
  socket.send(JSON.stringify({ op, d, s: null, t: null }));
}

function closeIfSilent({ socket, host, lastHeartbeat }: Connection): void {
  if (Date.now() - lastHeartbeat > host.heartbeatIntervalMs * 1.5) socket.close(CloseCode.sessionTimedOut);
}

function receive(connection: Connection, raw: RawData): void {
  const code = isTooBusy(connection) ? CloseCode.rateLimited : answer(connection, decode(raw));
  if (code !== undefined) connection.socket.close(code);
}

function decode(raw: RawData): Payload | undefined {
  const text = raw.toString();
  if (Buffer.byteLength(text) > MAX_GATEWAY_PAYLOAD_BYTES) return undefined;
  try {
    const payload = JSON.parse(text);
    return typeof payload?.op === 'number' ? payload : undefined;
  } catch {
    return undefined;
  }
}

function isTooBusy(connection: Connection): boolean {
  const since = Date.now() - GATEWAY_SENDS_WINDOW_MS;
  connection.sends = [...connection.sends.filter((time) => time > since), Date.now()];
  return connection.sends.length > MAX_GATEWAY_SENDS;
}

/** Handles one payload. Returns the code to close the connection with, or undefined to keep it open. */
function answer(connection: Connection, payload: Payload | undefined): number | undefined {
  switch (payload?.op) {
    case undefined:
      return CloseCode.decodeError;
    case Opcode.heartbeat:
      connection.lastHeartbeat = Date.now();
      if (!connection.host.isDeaf()) send(connection.socket, Opcode.heartbeatAck, null);
      return undefined;
    case Opcode.identify:
      return identify(connection, payload?.d);
    case Opcode.resume:
      return resume(connection, payload?.d);
    case Opcode.presenceUpdate:
    case Opcode.voiceStateUpdate:
    case Opcode.requestGuildMembers:
    case Opcode.requestSoundboardSounds:
      return connection.session ? undefined : CloseCode.notAuthenticated;
    default:
      return CloseCode.unknownOpcode;
  }
}

function identify(connection: Connection, data: unknown): number | undefined {
  if (connection.session) return CloseCode.alreadyAuthenticated;
  const identification = checkIdentify(data, connection.host.rules);
  if (typeof identification === 'number') return identification;
  connection.session = connection.host.start(connection.socket, identification);
  connection.host.connected();
  return undefined;
}

function resume(connection: Connection, data: unknown): number | undefined {
  if (connection.session) return CloseCode.alreadyAuthenticated;
  const { token, session_id: id, seq } = (data ?? {}) as Record<string, unknown>;
  if (typeof token !== 'string' || typeof id !== 'string' || typeof seq !== 'number') {
    return CloseCode.decodeError;
  }
  const { socket, host } = connection;
  if (token.replace(/^Bot /, '') !== host.rules.token) return CloseCode.authenticationFailed;
  const session = host.find(id);
  if (!session?.canResumeFrom(seq)) {
    send(socket, Opcode.invalidSession, false);
    return undefined;
  }
  connection.session = session;
  session.resume(socket, seq);
  host.connected();
  return undefined;
}
