import type { ChatInputCommandInteraction } from 'discord.js';
import { shorten } from '../../domain/shorten.ts';
import type { Feed } from '../../storage/feeds.ts';
import { listFeeds } from '../../use-cases/feeds/list-feeds.ts';
import type { Wording } from '../../wording/wording.ts';
import type { CommandContext } from '../gateway/command.ts';
import { accents, type Reply, reply, text } from '../replies/components.ts';
import { escapeLine } from '../text/escape-markdown.ts';
import { hostOf } from '../text/host-of.ts';
import { channelMention, relativeTime } from '../text/mentions.ts';

/** Characters of a feed's title: all the feeds have to fit into one message. */
const MAX_TITLE = 50;

export async function list(_: ChatInputCommandInteraction, context: CommandContext): Promise<Reply> {
  const { feeds } = context.wording;
  const found = await listFeeds(context);
  if (found.length === 0) return reply(accents.neutral, [text(escapeLine(feeds.none))]);
  const lines = found.map((feed) => lineOf(context.wording, feed));
  return reply(accents.neutral, [
    text([`### ${escapeLine(feeds.heading(found.length))}`, ...lines].join('\n')),
  ]);
}

function lineOf({ feeds }: Wording, feed: Feed): string {
  const state =
    feed.stopped === undefined
      ? [
          ...(feed.failures === 0 ? [] : [escapeLine(feeds.failing(feed.failures, feed.lastError))]),
          feeds.nextCheck(relativeTime(feed.nextAt)),
        ]
      : [escapeLine(feeds.stopped(feed))];
  const parts = [
    feeds.goesTo(channelMention(feed.channelId)),
    escapeLine(feeds.postedSoFar(feed.posted)),
    ...state,
    escapeLine(hostOf(feed.url) ?? feed.url),
  ];
  return `**${escapeLine(shorten(feed.title, MAX_TITLE))}**\n-# ${parts.join(' · ')}`;
}
