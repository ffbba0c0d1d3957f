import type { Article } from '../domain/article.ts';
import { finish } from '../domain/steps/finish.ts';
import { wordsOf } from '../language/words/words.ts';

/** Words in a row that are compared (Broder 1997, "On the resemblance and containment of documents"). */
const SHINGLE_WORDS = 4;
/**
 * Minimum share of the shorter text's shingles that the longer one has. Edited and shortened copies have more; two reports of
 * one event that quote the same statement have less. Measured by `npm run bench:duplicates`.
 */
const MIN_CONTAINMENT = 0.3;
/** Fewer shingles say nothing: two notices of a line each may share all their words. */
const MIN_SHINGLES = 8;

/**
 * Articles that have one text in common, as copies of an agency's report have, in groups. Every article is in one group;
 * groups and their members keep the order of the articles.
 */
export function groupNearDuplicates(articles: readonly Article[]): Article[][] {
  return finish(groupingSteps(articles));
}

/** `groupNearDuplicates`, one article a step. */
export function* groupingSteps(articles: readonly Article[]): Generator<void, Article[][]> {
  const shingles: ReadonlySet<string>[] = [];
  const groupOf = articles.map((_, index) => index);
  for (const [index, article] of articles.entries()) {
    const own = shinglesOf(article);
    for (const [other, known] of shingles.entries())
      if (containment(own, known) >= MIN_CONTAINMENT)
        join(groupOf, groupOf[index] ?? index, groupOf[other] ?? other);
    shingles.push(own);
    yield;
  }
  return articles
    .map((_, index) => articles.filter((_article, member) => groupOf[member] === index))
    .filter((group) => group.length > 0);
}

/** Groups are named by their first member. */
function join(groupOf: number[], one: number, other: number): void {
  const [from, to] = one < other ? [other, one] : [one, other];
  for (const [index, group] of groupOf.entries()) if (group === from) groupOf[index] = to;
}

/** The share of the smaller set that is in the other one. */
export function containment(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const [small, large] = one.size <= other.size ? [one, other] : [other, one];
  if (small.size < MIN_SHINGLES) return 0;
  let shared = 0;
  for (const shingle of small) if (large.has(shingle)) shared += 1;
  return shared / small.size;
}

export function shinglesOf({ text }: Pick<Article, 'text'>): ReadonlySet<string> {
  const words = wordsOf(text).map(({ folded }) => folded);
  const shingles = new Set<string>();
  for (let start = 0; start + SHINGLE_WORDS <= words.length; start += 1)
    shingles.add(words.slice(start, start + SHINGLE_WORDS).join(' '));
  return shingles;
}
