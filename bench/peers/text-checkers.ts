import type { Article } from '../../src/domain/article.ts';
import { oneLine } from '../../src/domain/one-line.ts';
import type { VerdictKind } from '../../src/domain/verdict.ts';

/** A way to look a quote up in texts that people use elsewhere. */
export interface TextChecker {
  readonly name: string;
  check(quote: string): { readonly verdict: VerdictKind; readonly articles: readonly string[] };
}

/** Whether any article contains the words, white space collapsed. */
export function verbatimSubstring(articles: readonly Article[]): TextChecker {
  return substring('substring', articles, oneLine);
}

/** The same without case, punctuation and diacritics. */
export function foldedSubstring(articles: readonly Article[]): TextChecker {
  return substring('folded substring', articles, (text) => ` ${foldedWords(text).join(' ')} `);
}

function substring(name: string, articles: readonly Article[], fold: (text: string) => string): TextChecker {
  const texts = articles.map(({ id, text }) => ({ id, text: fold(text) }));
  return {
    name,
    check(quote) {
      const words = fold(quote);
      const found = texts.filter(({ text }) => text.includes(words)).map(({ id }) => id);
      return { verdict: found.length === 0 ? 'not-found' : 'exact', articles: found };
    },
  };
}

/** Ratios from which a quote counts as there, and as there with changes; 0.9 and 0.6 are usual. */
const MIN_SAME = 0.9;
const MIN_SIMILAR = 0.6;
/** Paragraphs compared per quote: those that share most of its words. */
const MAX_COMPARED = 20;

/**
 * The highest ratio of any stretch of an article as long as the quote: twice the matching words, found like Python's
 * difflib does, divided by the words of both (Ratcliff and Metzener, "Pattern Matching: The Gestalt Approach", 1988).
 */
export function fuzzyRatio(articles: readonly Article[]): TextChecker {
  const paragraphs = articles.flatMap(({ id, text, paragraphs: all }) =>
    all.map(({ start, end }) => ({ id, words: foldedWords(text.slice(start, end)) })),
  );
  const having = new Map<string, number[]>();
  for (const [index, { words }] of paragraphs.entries())
    for (const word of new Set(words)) {
      const known = having.get(word);
      if (known === undefined) having.set(word, [index]);
      else known.push(index);
    }
  return {
    name: 'fuzzy ratio',
    check(quote) {
      const words = foldedWords(quote);
      let best = { ratio: 0, id: '' };
      for (const index of sharingMost(words, having)) {
        const { id, words: text } = paragraphs[index] ?? { id: '', words: [] };
        const ratio = highestRatio(words, text);
        if (ratio > best.ratio) best = { ratio, id };
      }
      const { ratio, id } = best;
      const verdict = ratio >= MIN_SAME ? 'exact' : ratio >= MIN_SIMILAR ? 'altered' : 'not-found';
      return { verdict, articles: verdict === 'not-found' ? [] : [id] };
    },
  };
}

function sharingMost(words: readonly string[], having: ReadonlyMap<string, readonly number[]>): number[] {
  const shared = new Map<number, number>();
  for (const word of new Set(words)) {
    const indices = having.get(word) ?? [];
    for (const index of indices) shared.set(index, (shared.get(index) ?? 0) + 1 / indices.length);
  }
  return [...shared]
    .sort(([, one], [, other]) => other - one)
    .slice(0, MAX_COMPARED)
    .map(([index]) => index);
}

function highestRatio(quote: readonly string[], text: readonly string[]): number {
  const starts = new Set(blocksOf(quote, text).map(({ one, other }) => Math.max(0, other - one)));
  return [...starts].reduce((highest, start) => {
    const stretch = text.slice(start, start + quote.length);
    const matching = blocksOf(quote, stretch).reduce((sum, { length }) => sum + length, 0);
    return Math.max(highest, (2 * matching) / (quote.length + stretch.length));
  }, 0);
}

interface Block {
  readonly one: number;
  readonly other: number;
  readonly length: number;
}

/** The longest common run of words, then those on either side of it. */
function blocksOf(one: readonly string[], other: readonly string[]): Block[] {
  let longest: Block = { one: 0, other: 0, length: 0 };
  let runs: number[] = [];
  for (const [index, word] of one.entries()) {
    const next: number[] = [];
    for (const [at, candidate] of other.entries()) {
      if (candidate !== word) continue;
      const length = (runs[at - 1] ?? 0) + 1;
      next[at] = length;
      if (length > longest.length) longest = { one: index - length + 1, other: at - length + 1, length };
    }
    runs = next;
  }
  if (longest.length === 0) return [];
  const [ends, otherEnds] = [longest.one + longest.length, longest.other + longest.length];
  const after = blocksOf(one.slice(ends), other.slice(otherEnds));
  return [
    ...blocksOf(one.slice(0, longest.one), other.slice(0, longest.other)),
    longest,
    ...after.map((block) => ({ ...block, one: block.one + ends, other: block.other + otherEnds })),
  ];
}

function foldedWords(text: string): string[] {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/['’]/gu, '').match(/[\p{L}\p{N}]+/gu) ?? [];
}
