import type { Article } from '../../domain/article.ts';
import { BY_FEED } from '../../domain/changes/audit-entry.ts';
import { hasCode, UserError, type UserErrorCode } from '../../domain/errors/user-error.ts';
import type { Extraction } from '../../domain/extraction.ts';
import type { StopReason } from '../../domain/feeds/stop-reason.ts';
import { runInSlices } from '../../domain/steps/run-in-slices.ts';
import { extractedContentSteps } from '../../ingest/extracted-content.ts';
import type { Library } from '../../libraries/library.ts';
import type { Feed } from '../../storage/feeds.ts';
import type { Storage } from '../../storage/storage.ts';
import { checkRoom, type Room } from '../adding/check-room.ts';
import { findTwin } from '../adding/find-twin.ts';
import { saveDraft } from '../adding/save-draft.ts';
import type { FeedReader, ReadPage } from './feed-reader.ts';
import { addressMark, textMark } from './marks.ts';
import type { NewItem } from './new-items.ts';

/**
 * What became of a post: there; surely not there, and to be tried again; perhaps there, so that nobody may try again; or a
 * reason why nothing can be posted in that channel.
 */
export type PostOutcome = 'posted' | 'not-posted' | 'unsure' | ChannelTrouble;

type ChannelTrouble = Extract<StopReason, 'channel-gone' | 'not-allowed'>;

export interface OfferedDraft {
  readonly draft: Article;
  readonly extraction: Extraction;
  readonly library: Library;
}

export interface OfferingParts {
  readonly storage: Pick<Storage, 'feeds' | 'drafts' | 'usage'>;
  readonly libraries: { of(scope: Feed['scope']): Promise<Library> };
  readonly reader: FeedReader;
  /** The most that a library may hold with what feeds add to it. */
  readonly room: Room;
  readonly signal: AbortSignal;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Shows a draft to the managers. */
  readonly post: (feed: Feed, offered: OfferedDraft) => Promise<PostOutcome>;
  /** Told of errors that are nobody's fault but the program's. */
  readonly onError: (error: unknown) => void;
}

/** `waits`: for the next check. `done`: the item needs no post, now and later. */
type ItemOutcome = 'posted' | 'waits' | 'done' | ChannelTrouble;

/** Attempts to read a page that fails in a way that may pass. */
const MAX_ATTEMPTS = 3;

const PASSING: ReadonlySet<UserErrorCode> = new Set([
  'host-unknown',
  'host-unreachable',
  'host-untrusted',
  'page-broken',
  'page-too-slow',
  'file-too-slow',
  'disk-full',
  'library-busy',
]);

/** Reads an item's page, and posts it as a draft unless something like it was posted or is in the library. */
export async function offerItem(
  parts: OfferingParts,
  feed: Feed,
  { item, marks }: NewItem,
): Promise<ItemOutcome> {
  const { storage, reader, room, now, signal } = parts;
  const { scope } = feed;
  try {
    await checkRoom({ storage, scope }, room, true);
    const page = await reader.page(item.url, signal);
    const all = [...new Set([...marks, ...pageMarks(page)])];
    const known = await storage.feeds.known(scope, all);
    const library = await parts.libraries.of(scope);
    if (known.size === 0 && !(await isInLibrary(library, page)))
      return await postOnce(parts, feed, { page, marks: all, library });
    await storage.feeds.mark(scope, all, now());
    return 'done';
  } catch (error) {
    if (signal.aborted || hasCode(error, 'library-full')) return 'waits';
    return skipOrWait(parts, feed, { item, marks }, error);
  }
}

function pageMarks({ url, extraction }: ReadPage): string[] {
  const addresses = [url, ...(extraction.url === undefined ? [] : [extraction.url])];
  return [...addresses.map(addressMark), textMark(extraction.paragraphs)];
}

async function isInLibrary(library: Library, { url, extraction }: ReadPage): Promise<boolean> {
  const title = extraction.title?.trim() || new URL(url).hostname;
  const content = await runInSlices(extractedContentSteps(extraction, title));
  return (await findTwin(library, content)) !== undefined;
}

interface NewPage {
  readonly page: ReadPage;
  readonly marks: readonly string[];
  readonly library: Library;
}

/** The marks come first: a process that ends in between, or another one, must not post the page again. */
async function postOnce(
  parts: OfferingParts,
  feed: Feed,
  { page, marks, library }: NewPage,
): Promise<ItemOutcome> {
  const { storage, now } = parts;
  const { scope } = feed;
  const { extraction, url } = page;
  if (!(await storage.feeds.claim(scope, marks, now()))) return 'done';
  const draft = await saveDraft(
    { storage, scope },
    { extraction, name: new URL(url).hostname, by: BY_FEED },
  ).catch(async (error: unknown) => {
    await storage.feeds.release(scope, marks);
    throw error;
  });
  const outcome = await parts.post(feed, { draft, extraction, library });
  if (outcome === 'posted') return 'posted';
  if (outcome === 'unsure') return 'done';
  await storage.feeds.release(scope, marks);
  await storage.drafts.discard(scope, draft.id, { by: BY_FEED });
  return outcome === 'not-posted' ? 'waits' : outcome;
}

/** A page that cannot be read is given up at once, or after some attempts if its trouble may pass. */
async function skipOrWait(
  { storage, now, onError }: OfferingParts,
  { scope }: Feed,
  { item, marks }: NewItem,
  error: unknown,
): Promise<ItemOutcome> {
  if (!(error instanceof UserError)) onError(error);
  if (mayPass(error)) {
    const failures = await storage.feeds.countFailure(scope, addressMark(item.url), now());
    if (failures < MAX_ATTEMPTS) return 'waits';
  }
  await storage.feeds.mark(scope, marks, now());
  return 'done';
}

function mayPass(error: unknown): boolean {
  if (!(error instanceof UserError)) return true;
  if (hasCode(error, 'page-status')) return error.context.status >= 500 || error.context.status === 429;
  return PASSING.has(error.code);
}
