import { createHash } from 'node:crypto';

/** 2015-01-01T00:00:00Z in milliseconds. https://discord.com/developers/docs/reference#snowflakes */
const DISCORD_EPOCH = 1_420_070_400_000n;

const TIMESTAMP_SHIFT = 22n;

export type SnowflakeSource = () => string;

/** Generates snowflakes that strictly increase, even within one millisecond. */
export function createSnowflakes(): SnowflakeSource {
  let last = 0n;
  return () => {
    const millisecond = (BigInt(Date.now()) - DISCORD_EPOCH) << TIMESTAMP_SHIFT;
    last = millisecond > last ? millisecond : last + 1n;
    return last.toString();
  };
}

/**
 * The shard that receives a guild's events. Events without a guild go to shard 0.
 * https://docs.discord.com/developers/events/gateway#sharding
 */
export function shardOf(guildId: string | undefined, shardCount: number): number {
  if (guildId === undefined) return 0;
  return Number((BigInt(guildId) >> TIMESTAMP_SHIFT) % BigInt(shardCount));
}

/** Creation time of all stable ids: 2020-01-01T00:00:00Z, relative to Discord's epoch. */
const STABLE_SINCE = 1_577_836_800_000n - DISCORD_EPOCH;
const STABLE_SPAN_MS = 86_400_000n;

/** A stable guild id. Ids differ in their millisecond, which decides the shard, so guilds spread over the shards. */
export function guildSnowflake(index: number): string {
  return ((STABLE_SINCE + BigInt(index)) << TIMESTAMP_SHIFT).toString();
}

/** An id derived from a name, equal at every start, so that data an application stores about it stays valid. */
export function stableSnowflake(...name: readonly string[]): string {
  const hash = createHash('sha256').update(JSON.stringify(name)).digest().readBigUInt64BE();
  const millisecond = STABLE_SINCE + STABLE_SPAN_MS + ((hash >> TIMESTAMP_SHIFT) % STABLE_SPAN_MS);
  return ((millisecond << TIMESTAMP_SHIFT) + (hash % (1n << TIMESTAMP_SHIFT))).toString();
}
