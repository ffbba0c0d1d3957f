/** The first second of 2015, https://discord.com/developers/docs/reference#snowflakes */
const DISCORD_EPOCH = 1_420_070_400_000n;

const TIMESTAMP_SHIFT = 22n;
const INCREMENTS_PER_MILLISECOND = 4096n;

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

/** Ids for guilds lie in different milliseconds, so that shards share them. */
export function guildSnowflake(index: number): string {
  const millisecond = BigInt(Date.now()) - DISCORD_EPOCH - 86_400_000n + BigInt(index);
  return ((millisecond << TIMESTAMP_SHIFT) + (BigInt(index) % INCREMENTS_PER_MILLISECOND)).toString();
}
