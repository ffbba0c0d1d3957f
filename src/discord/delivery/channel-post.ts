import { performance } from 'node:perf_hooks';
import {
  ChannelType,
  type Client,
  DiscordAPIError,
  type GuildBasedChannel,
  RESTJSONErrorCodes,
  Routes,
} from 'discord.js';
import type { Logger } from 'pino';
import { shorten } from '../../domain/shorten.ts';
import type { PostOutcome } from '../../use-cases/feeds/offer-item.ts';
import type { Reply } from '../replies/components.ts';
import { loggable } from '../watch/loggable.ts';
import type { MessageParts } from './message-reply.ts';
import { rich } from './messages.ts';
import { persist } from './persist.ts';
import { isUndone, troubleOf } from './trouble.ts';

export interface PostParts extends MessageParts {
  readonly client: Client<true>;
  readonly logger: Logger;
}

export interface ChannelPost {
  readonly guildId: string;
  readonly channelId: string;
  /** At most 25 characters; the same for repetitions of the same post. */
  readonly nonce: string;
  /** Of the post that it opens in a forum. */
  readonly name: string;
  readonly components: Reply;
}

/** Characters of a thread's name: https://docs.discord.com/developers/resources/channel#start-thread-in-forum-or-media-channel */
const MAX_THREAD_NAME = 100;

/** Posts in a channel or thread of that guild, or opens a post in a forum. Pings nobody, and never throws. */
export async function postInChannel(parts: PostParts, post: ChannelPost): Promise<PostOutcome> {
  try {
    const channel = await persistent(parts, post, () => parts.client.channels.fetch(post.channelId));
    if (channel === null || channel.isDMBased() || channel.guildId !== post.guildId) return 'channel-gone';
    await send(parts, post, channel);
    return 'posted';
  } catch (error) {
    const outcome = outcomeOf(error);
    if (outcome === 'unsure')
      parts.logger.warn({ id: post.nonce, ...loggable(error) }, 'a post may be missing');
    return outcome;
  }
}

/**
 * Discord recognizes a repeated message by its nonce; it has nothing like that for a post in a forum, which is repeated only if
 * it surely was not opened.
 */
async function send(
  parts: PostParts,
  { channelId, nonce, name, components }: ChannelPost,
  { type }: GuildBasedChannel,
): Promise<void> {
  if (type === ChannelType.GuildForum) {
    const body = { name: shorten(name, MAX_THREAD_NAME), message: rich(components) };
    await persistent(
      parts,
      { nonce },
      () => parts.client.rest.post(Routes.threads(channelId), { body }),
      isUndone,
    );
    return;
  }
  const { rest } = parts.client;
  const body = { ...rich(components), nonce, enforce_nonce: true };
  await persistent(parts, { nonce }, () => rest.post(Routes.channelMessages(channelId), { body }));
}

function persistent<Result>(
  { times, logger, lastCall }: PostParts,
  { nonce: id }: Pick<ChannelPost, 'nonce'>,
  attempt: () => Promise<Result>,
  mayRepeat?: (error: unknown) => boolean,
): Promise<Result> {
  const until = performance.now() + times.nonceLifetime;
  const watch = {
    retrying: (error: unknown, count: number, pauseMs: number) =>
      logger.warn({ id, attempt: count, pauseMs, ...loggable(error) }, 'post not taken, trying again'),
    taken: () => undefined,
  };
  return persist({ times, lastCall, watch, until, mayRepeat }, attempt);
}

function outcomeOf(error: unknown): PostOutcome {
  if (troubleOf(error) === 'passing') return isUndone(error) ? 'not-posted' : 'unsure';
  if (!(error instanceof DiscordAPIError)) return 'unsure';
  if (error.code === RESTJSONErrorCodes.UnknownChannel) return 'channel-gone';
  if (error.status === 403 || CLOSED.has(error.code)) return 'not-allowed';
  return error.status === 404 ? 'channel-gone' : 'unsure';
}

/** What the channel itself refuses, whatever the message. */
const CLOSED: ReadonlySet<string | number> = new Set<number>([
  RESTJSONErrorCodes.CannotSendMessagesInNonTextChannel,
  RESTJSONErrorCodes.ThreadLocked,
  // A tag is required to create a forum post in this channel.
  40067,
]);
