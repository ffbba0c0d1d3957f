import type { Span } from '../src/domain/article.ts';
import { textOf } from '../src/domain/article.ts';
import { UserError } from '../src/domain/errors/user-error.ts';
import { checkQuote } from '../src/use-cases/checking/check-quote.ts';
import type { AttributedArticle, DirectQuote } from './attributions.ts';
import { percent } from './figures.ts';
import { wordLibrary } from './word-library.ts';

/** Verdicts on words that are claimed of the person who said them, and of somebody else who is named near them. */
export interface ClaimedSpeakers {
  /** Number of words with a named source, and another person near them. */
  readonly claims: number;
  /** Claims of the other person judged exact, or exact apart from typography. */
  readonly wrongExact: number;
  /** Claims of the source judged the same, in per cent. */
  readonly rightExact: number;
}

const NAME = /(?:\p{Lu}[\p{L}'’.-]+)(?: \p{Lu}[\p{L}'’.-]+)*/gu;
const NO_NAME =
  /^(?:the|an?|this|that|his|her|their|its|some|many|one|two|he|she|it|they|we|i|you|who|when)\b/iu;
const APPOSITION = /[,(]| (?:who|of|at|for|from|in|on|with|and|to) /u;
/** A claim of fewer words is rather a term than a quote. */
const MIN_WORDS = 3;

/** Claims each of these words of its source and of the nearest other person whom the annotators found to speak. */
export function measureClaimedSpeakers(
  articles: readonly AttributedArticle[],
  kind: 'quotes' | 'indirect',
): ClaimedSpeakers {
  const library = wordLibrary(
    articles.map(({ article }) => article),
    0,
  );
  const isExact = (text: string, speaker: string) => {
    try {
      return /^(?:exact|typography)$/u.test(checkQuote(library, { text, speaker }).verdict);
    } catch (error) {
      if (error instanceof UserError) return false;
      throw error;
    }
  };
  const count = { claims: 0, wrong: 0, right: 0 };
  for (const attributed of articles) {
    for (const words of attributed[kind]) {
      const text = textOf(attributed.article, words.content);
      const own = sourceName(attributed, words);
      const other = own && otherNear(attributed, words);
      if (own === undefined || other === undefined || text.split(/\s+/u).length < MIN_WORDS) continue;
      count.claims += 1;
      count.wrong += Number(isExact(text, other));
      count.right += Number(isExact(text, own));
    }
  }
  return {
    claims: count.claims,
    wrongExact: count.wrong,
    rightExact: percent(count.right, count.claims || 1),
  };
}

/** The name in the source; undefined for a pronoun or a description. */
function sourceName({ article }: AttributedArticle, { sources }: DirectQuote): string | undefined {
  const [first, ...more] = sources;
  return first === undefined || more.length > 0 ? undefined : nameIn(textOf(article, first));
}

function nameIn(source: string): string | undefined {
  const [subject = ''] = source.split(APPOSITION);
  return NO_NAME.test(source) || /['’]s\b/u.test(subject) ? undefined : subject.match(NAME)?.at(-1);
}

/** The nearest name of another source of the article, in the paragraph of the words or the one before. */
function otherNear(attributed: AttributedArticle, words: DirectQuote): string | undefined {
  const { article, quotes, indirect } = attributed;
  const { content } = words;
  const first = article.paragraphs.findLastIndex(({ start }) => start <= content.start);
  const from = article.paragraphs[Math.max(0, first - 1)]?.start ?? 0;
  const to = article.paragraphs.find(({ end }) => end >= content.end)?.end ?? article.text.length;
  const own = words.sources.map((source) => textOf(article, source)).join(' ');
  const names = [...quotes, ...indirect].flatMap((one) => sourceName(attributed, one) ?? []);
  const near = names
    .filter((name) => !sharesWord(name, own) && !sharesWord(name, textOf(article, content)))
    .map((name) => ({
      name,
      at: nearest(article.text, name.split(' ').at(-1) ?? '', { start: from, end: to }, content),
    }))
    .filter(({ at }) => Number.isFinite(at));
  return near.toSorted((one, other) => one.at - other.at)[0]?.name;
}

/** The distance to the nearest occurrence; infinite without any. */
function nearest(text: string, word: string, { start, end }: Span, content: Span): number {
  let distance = Number.POSITIVE_INFINITY;
  for (let at = text.indexOf(word, start); at >= 0 && at < end; at = text.indexOf(word, at + 1))
    distance = Math.min(distance, Math.abs(at - content.start), Math.abs(at - content.end));
  return distance;
}

function sharesWord(one: string, other: string): boolean {
  const words = new Set(other.toLowerCase().match(/[\p{L}\p{N}]+/gu));
  return (one.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).some((word) => words.has(word));
}
