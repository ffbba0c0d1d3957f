import type { Feed } from '../../storage/feeds.ts';
import type { Storage } from '../../storage/storage.ts';
import type { OfferedDraft, PostOutcome } from '../../use-cases/feeds/offer-item.ts';
import type { Wording } from '../../wording/wording.ts';
import { type PostParts, postInChannel } from '../delivery/channel-post.ts';
import { showDraft } from '../managing/audit.ts';
import { notesOn } from '../managing/audit-notes.ts';
import { guildWording } from '../readers.ts';
import { accents, type Reply, reply, text } from '../replies/components.ts';
import { small } from '../replies/passage-header.ts';
import { escapeLine } from '../text/escape-markdown.ts';

export interface PostingParts extends PostParts {
  readonly storage: Storage;
}

/** Posts the audit of an item, as `/manage add` shows it, with the feed that it comes from. */
export async function postAudit(
  parts: PostingParts,
  feed: Feed,
  { draft, extraction, library }: OfferedDraft,
): Promise<PostOutcome> {
  const { storage } = parts;
  const wording = wordingOf(parts, feed);
  const notes = notesOn(wording, extraction);
  const from = escapeLine(wording.feeds.from(feed.title));
  const report = [from, notes.report].join('\n');
  const audit = { draft, notes: { ...notes, report }, shown: 1 };
  const components = await showDraft({ storage, scope: feed.scope, library, wording }, audit);
  return post(parts, feed, { nonce: draft.id, name: draft.title, components });
}

/** Says in the feed's channel that it is not checked any more. */
export function postStopped(parts: PostingParts, feed: Feed): Promise<PostOutcome> {
  const { feeds } = wordingOf(parts, feed);
  const components = reply(accents.notFound, [
    text(`**${escapeLine(feeds.stoppedHeading(feed.title))}**`),
    text(escapeLine(feeds.stopped(feed))),
    text(small(feeds.restart(feed.url))),
  ]);
  const nonce = `stopped-${feed.id}`;
  return post(parts, feed, { nonce, name: feeds.stoppedHeading(feed.title), components });
}

/** The language of the guild. */
function wordingOf({ client }: PostingParts, { scope }: Feed): Wording {
  return guildWording(scope.kind === 'guild' ? client.guilds.cache.get(scope.id) : undefined);
}

interface Post {
  readonly nonce: string;
  readonly name: string;
  readonly components: Reply;
}

/** Feeds belong to guilds only. */
async function post(parts: PostingParts, { scope, channelId }: Feed, message: Post): Promise<PostOutcome> {
  if (scope.kind !== 'guild') return 'channel-gone';
  return postInChannel(parts, { guildId: scope.id, channelId, ...message });
}
