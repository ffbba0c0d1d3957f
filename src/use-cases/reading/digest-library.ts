import type { Article } from '../../domain/article.ts';
import { UserError } from '../../domain/errors/user-error.ts';
import { finish } from '../../domain/steps/finish.ts';
import type { SummarySentence } from '../../domain/summary.ts';
import { type Library, requiredArticle } from '../../libraries/library.ts';
import { groupingSteps } from '../../retrieval/near-duplicates.ts';
import { leadSteps } from './lead-sentences.ts';

/** Which articles a digest is of. */
export type DigestWish =
  /** Published within so many days. */
  | { readonly kind: 'days'; readonly days: number }
  | { readonly kind: 'newest'; readonly count: number }
  /** Ids, keys, handles or titles. */
  | { readonly kind: 'chosen'; readonly names: readonly string[] };

/** What several articles, or one, report with one text. */
export interface Story {
  /** The fullest text, which leads in. */
  readonly article: Article;
  /** At most two whole sentences of it; none if it has no sentence. */
  readonly lead: readonly SummarySentence[];
  /** The other articles with this text. */
  readonly copies: readonly Article[];
}

export interface Digest {
  readonly wish: DigestWish;
  /** Newest first. */
  readonly stories: readonly Story[];
  /** Articles in the stories. */
  readonly articles: number;
  /** Articles that the days cannot tell about, because they have no date. */
  readonly undated: readonly Article[];
  /** Articles that are too many for a digest. */
  readonly leftOut: number;
}

type DigestedLibrary = Pick<Library, 'store' | 'speech' | 'isPartial'>;

/** Articles in a digest. */
const MAX_DIGESTED = 50;
export const MAX_DAYS = 366;
/** Chosen articles: their keys stand in a button. */
export const MAX_CHOSEN = 8;
const DEFAULT_COUNT = 5;
const DAY_MS = 86_400_000;

/**
 * What the options wish.
 *
 * @param articles a number of articles, or the articles themselves, separated by commas
 * @throws UserError both-options, too-many-chosen
 */
export function digestWish(days: number | undefined, articles: string | undefined): DigestWish {
  const typed = articles?.trim() ?? '';
  if (days !== undefined && typed !== '')
    throw new UserError('both-options', { one: 'days', other: 'articles' });
  if (days !== undefined) return { kind: 'days', days: Math.min(days, MAX_DAYS) };
  if (typed === '') return { kind: 'newest', count: DEFAULT_COUNT };
  if (/^\d{1,4}$/u.test(typed) && Number(typed) > 0)
    return { kind: 'newest', count: Math.min(Number(typed), MAX_DIGESTED) };
  const names = [...new Set(typed.split(/\s*[,;]\s*/u).filter(Boolean))];
  if (names.length > MAX_CHOSEN)
    throw new UserError('too-many-chosen', { count: names.length, max: MAX_CHOSEN });
  return { kind: 'chosen', names };
}

/**
 * The leading sentences of the articles, where articles with one text count as one story.
 *
 * @param now in milliseconds since 1970
 * @throws UserError no-articles, unknown-article, articles-unreadable, none-recent
 */
export function digestLibrary(library: DigestedLibrary, wish: DigestWish, now: number): Digest {
  return finish(digestSteps(library, wish, now));
}

/** `digestLibrary`, one sentence or article a step. */
export function* digestSteps(
  library: DigestedLibrary,
  wish: DigestWish,
  now: number,
): Generator<void, Digest> {
  const all = library.store.all();
  if (all.length === 0) throw new UserError('no-articles', {});
  const wanted = wantedOf(library, wish, now);
  const undated = wish.kind === 'days' ? all.filter(({ published }) => published === undefined) : [];
  if (wish.kind === 'days' && wanted.length === 0) {
    const newest = all.find(({ published }) => published !== undefined)?.published;
    throw new UserError('none-recent', { days: wish.days, newest, undated: undated.length });
  }
  const shown = wanted.slice(0, MAX_DIGESTED);
  const stories: Story[] = [];
  for (const group of yield* groupingSteps(shown)) stories.push(yield* storyOf(library, group));
  return { wish, stories, articles: shown.length, undated, leftOut: wanted.length - shown.length };
}

function wantedOf(library: DigestedLibrary, wish: DigestWish, now: number): readonly Article[] {
  const all = library.store.all();
  switch (wish.kind) {
    case 'newest':
      return all.slice(0, wish.count);
    case 'days': {
      const since = dayOf(now - (wish.days - 1) * DAY_MS);
      // Somebody may live where it is tomorrow already.
      const until = dayOf(now + DAY_MS);
      return all.filter(({ published }) => published !== undefined && isBetween(published, since, until));
    }
    case 'chosen': {
      const chosen = new Set(wish.names.map((name) => articleNamed(library, name)));
      return all.filter((article) => chosen.has(article));
    }
  }
}

function articleNamed(library: DigestedLibrary, name: string): Article {
  const { store } = library;
  return store.find(name) ?? store.withHandle(name.toLowerCase()) ?? requiredArticle(library, name);
}

/** A month or a year is between two days if one of its days may be. */
function isBetween(published: string, since: string, until: string): boolean {
  return published >= since.slice(0, published.length) && published <= until.slice(0, published.length);
}

function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

function* storyOf({ speech }: DigestedLibrary, group: readonly Article[]): Generator<void, Story> {
  const [article, ...rest] = group.toSorted((one, other) => other.words - one.words);
  if (article === undefined) throw new RangeError('A story without an article');
  return { article, lead: yield* leadSteps(article, speech), copies: rest };
}
