import { percent } from './figures.ts';

/** Of the questions asked of their own article, so many are to be answered. */
const ANSWERED = 0.95;

/**
 * How many of the questions asked of a wrong article are refused, in per cent, where the threshold lets this share of
 * those asked of the right one pass.
 */
export function refusalAt95(own: readonly number[], other: readonly number[]): number | null {
  if (own.length === 0 || other.length === 0) return null;
  const sorted = own.toSorted((one, another) => another - one);
  const threshold = sorted[Math.ceil(ANSWERED * sorted.length) - 1] ?? 0;
  return percent(other.filter((score) => score < threshold).length, other.length);
}

/** Of `count` articles, the wrong one that question `question` of article `article` is asked of. */
export function otherArticle(article: number, question: number, count: number): number {
  return (article + 1 + ((question * 31) % (count - 1))) % count;
}
