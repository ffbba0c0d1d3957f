import { type Client, Events, GatewayCloseCodes, type WebSocketOptions } from 'discord.js';
import type { Logger } from 'pino';
import type { Metrics } from '../../metrics/metrics.ts';
import type { Connection } from './connection.ts';

type GatewayManager = Parameters<NonNullable<WebSocketOptions['buildStrategy']>>[0];

export interface ConnectionWatch {
  readonly logger: Logger;
  readonly metrics: Metrics;
  readonly connection: Connection;
}

/** Close codes of a WebSocket (RFC 6455), and the one with which @discordjs/ws ends a silent connection to resume it. */
const OTHER_CODES: Readonly<Record<number, string>> = {
  1000: 'Normal',
  1001: 'GoingAway',
  1006: 'NoCloseFrame',
  4200: 'ClosedByBotToResume',
};

/** https://docs.discord.com/developers/topics/opcodes-and-status-codes#gateway-gateway-close-event-codes */
const FINAL: ReadonlySet<number> = new Set([
  GatewayCloseCodes.AuthenticationFailed,
  GatewayCloseCodes.InvalidShard,
  GatewayCloseCodes.ShardingRequired,
  GatewayCloseCodes.InvalidAPIVersion,
  GatewayCloseCodes.InvalidIntents,
  GatewayCloseCodes.DisallowedIntents,
]);

/** Keeps the connection's state, and tells the log when it changes. discord.js itself does not pass on the close codes. */
export function followConnection(
  manager: GatewayManager,
  { logger, metrics, connection }: ConnectionWatch,
): void {
  const shard = (id: number) => (id === 0 ? {} : { shard: id });
  const downMs = () =>
    connection.acknowledgedAgo === undefined ? {} : { downMs: Math.round(connection.downFor) };
  manager.on('ready', ({ data, shardId }) => {
    logger.info({ ...shard(shardId), guilds: data.guilds.length, ...downMs() }, 'connected');
    connection.ready();
  });
  manager.on('resumed', ({ shardId }) => {
    logger.info({ ...shard(shardId), ...downMs() }, 'resumed');
    connection.ready();
  });
  manager.on('heartbeat', ({ latency }) => connection.acknowledged(latency));
  manager.on('closed', ({ code, shardId }) => {
    connection.lost(FINAL.has(code));
    const meaning = GatewayCloseCodes[code] ?? OTHER_CODES[code];
    metrics.count('disconnects', { code: meaning === undefined ? 'other' : String(code) });
    const fields = { ...shard(shardId), code, ...(meaning !== undefined && { meaning }) };
    if (connection.failures === 0) return logger.info(fields, 'disconnected');
    const attempt = connection.failures;
    if (!isPowerOfTwo(attempt)) return;
    logger.warn({ ...fields, attempt, ...downMs() }, 'still disconnected, trying again');
  });
}

/** discord.js tries twice a second: the log tells of the 1st, 2nd, 4th, 8th … failure in a row. */
function isPowerOfTwo(attempt: number): boolean {
  return Number.isInteger(Math.log2(attempt));
}

/** Tells the log which guilds the bot joins and leaves. Their names are words of people. */
export function followGuilds(client: Client<true>, logger: Logger): void {
  const guilds = () => client.guilds.cache.size;
  client.on(Events.GuildCreate, ({ id }) => logger.info({ guild: id, guilds: guilds() }, 'guild joined'));
  client.on(Events.GuildDelete, ({ id }) => logger.info({ guild: id, guilds: guilds() }, 'guild left'));
  client.on(Events.GuildUnavailable, ({ id }) => logger.info({ guild: id }, 'guild unavailable at Discord'));
}
