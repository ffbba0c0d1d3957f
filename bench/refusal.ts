import { percent } from './figures.ts';

/** Share of the questions asked of the right article that are to be answered. */
const ANSWERED = 0.95;

/**
 * The percentage of questions asked of a wrong article that are refused, at the threshold that lets the share above pass.
 */
export function refusalAt95(own: readonly number[], other: readonly number[]): number | null {
  if (own.length === 0 || other.length === 0) return null;
  const sorted = own.toSorted((one, another) => another - one);
  const threshold = sorted[Math.ceil(ANSWERED * sorted.length) - 1] ?? 0;
  return percent(other.filter((score) => score < threshold).length, other.length);
}

/** The wrong article, out of `count`, of which question `question` about article `article` is asked. */
export function otherArticle(article: number, question: number, count: number): number {
  return (article + 1 + ((question * 31) % (count - 1))) % count;
}
