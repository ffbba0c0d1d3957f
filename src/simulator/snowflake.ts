import { createHash } from 'node:crypto';

/** The first second of 2015, https://discord.com/developers/docs/reference#snowflakes */
const DISCORD_EPOCH = 1_420_070_400_000n;

const TIMESTAMP_SHIFT = 22n;

export type SnowflakeSource = () => string;

/** Makes ids of Discord's form that strictly grow, also within one millisecond. */
export function createSnowflakes(): SnowflakeSource {
  let last = 0n;
  return () => {
    const millisecond = (BigInt(Date.now()) - DISCORD_EPOCH) << TIMESTAMP_SHIFT;
    last = millisecond > last ? millisecond : last + 1n;
    return last.toString();
  };
}

/**
 * The shard that gets a guild's events; what belongs to no guild goes to the first.
 * https://docs.discord.com/developers/events/gateway#sharding
 */
export function shardOf(guildId: string | undefined, shardCount: number): number {
  if (guildId === undefined) return 0;
  return Number((BigInt(guildId) >> TIMESTAMP_SHIFT) % BigInt(shardCount));
}

/** The first moment of 2020, in which everything that lasts was created. */
const LASTING_SINCE = 1_577_836_800_000n - DISCORD_EPOCH;
const LASTING_SPAN_MS = 86_400_000n;

/** Ids for guilds, the same at every start, lie in different milliseconds, so that shards share them. */
export function guildSnowflake(index: number): string {
  return ((LASTING_SINCE + BigInt(index)) << TIMESTAMP_SHIFT).toString();
}

/** The id of what bears this name, the same at every start, so that what an application keeps of it stays of use. */
export function lastingSnowflake(...name: readonly string[]): string {
  const hash = createHash('sha256').update(JSON.stringify(name)).digest().readBigUInt64BE();
  const millisecond = LASTING_SINCE + LASTING_SPAN_MS + ((hash >> TIMESTAMP_SHIFT) % LASTING_SPAN_MS);
  return ((millisecond << TIMESTAMP_SHIFT) + (hash % (1n << TIMESTAMP_SHIFT))).toString();
}
