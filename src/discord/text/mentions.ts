/**
 * Text that Discord renders for each reader. Nothing pings: no reply allows mentions.
 * https://docs.discord.com/developers/reference#message-formatting
 */
export function dayMention(time: number): string {
  return `<t:${Math.floor(time / 1_000)}:d>`;
}

/** Day and time of day. */
export function timeMention(time: number): string {
  return `<t:${Math.floor(time / 1_000)}:f>`;
}

export function userMention(id: string): string {
  return `<@${id}>`;
}

export function channelMention(id: string): string {
  return `<#${id}>`;
}

/** “in 20 minutes”, in the reader's language and kept current. */
export function relativeTime(time: number): string {
  return `<t:${Math.floor(time / 1_000)}:R>`;
}

export function roleMention(id: string): string {
  return `<@&${id}>`;
}
