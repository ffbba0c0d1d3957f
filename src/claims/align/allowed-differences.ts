import type { Language } from '../../language/language.ts';
import { cuesIn } from '../../language/rules/cautions.ts';
import { countNegations } from '../../language/rules/negations.ts';
import { spelledWords, withoutAccents } from '../../language/rules/spelling.ts';
import type { QuoteWord } from '../../language/words/quote-words.ts';
import type { Window } from '../find/windows.ts';
import { changeKind } from './change-kind.ts';
import type { Claim } from './claim.ts';

/** Words of both texts between two matches. */
export interface Difference {
  readonly claim: Claim;
  readonly window: Window;
  /** Indices of the claim's words. */
  readonly claimed: readonly number[];
  /** Indices of the source's words. */
  readonly source: readonly number[];
}

/** Whether both sides are the same words in other spellings; undefined if they are not. */
export function respelling({
  claim,
  window,
  claimed,
  source,
}: Difference): { isExpanded: boolean } | undefined {
  if (claimed.length === 0 || source.length === 0) return undefined;
  const { language } = window;
  const [own, actual] = [wordsAt(claim.words, claimed), wordsAt(window.words, source)];
  const [ours, theirs] = [own, actual].map((words) => spelledWords(words, language.spelling));
  for (const one of ours ?? [])
    for (const other of theirs ?? []) {
      if (one.text !== other.text && one.text !== withoutAccents(other.text)) continue;
      const isExpanded = one.isExpanded !== other.isExpanded;
      if (isExpanded || negationsIn(own, language) === negationsIn(actual, language)) return { isExpanded };
    }
  return undefined;
}

function wordsAt(words: readonly QuoteWord[], indices: readonly number[]): string[] {
  return indices.flatMap((index) => words[index] ?? []).map(({ folded, written }) => written ?? folded);
}

function negationsIn(words: readonly string[], language: Language): number {
  return countNegations(words.join(' '), language);
}

/**
 * Whether all words of the claim's side are an editor's, in brackets, and may stand there: they deny, doubt and count
 * nothing, and what they replace is a function word, or another form of their own.
 */
export function isEditors({ claim, window, claimed, source }: Difference): boolean {
  if (claimed.length === 0 || claimed.some((index) => claim.words[index]?.bracketed !== true)) return false;
  if (
    source.length === 0 &&
    [(claimed[0] ?? 0) - 1, (claimed.at(-1) ?? 0) + 1].some((at) => claim.words[at]?.bracketed)
  )
    return false;
  const { language, article } = window;
  const inserted = claimed.map((index) => claim.words[index]).filter((word) => word !== undefined);
  const replaced = source.map((index) => window.words[index]).filter((word) => word !== undefined);
  if (inserted.some((word) => isNote(claim.text, word))) return replaced.length === 0;
  const text = inserted.map(({ start, end }) => claim.text.slice(start, end)).join(' ');
  if (cuesIn(text, language).some(({ kind }) => kind !== 'attribution' && kind !== 'source')) return false;
  if (countNegations(text, language) > 0 || inserted.some((word) => isCount(word, language))) return false;
  const isArticlesToo = hasInsertion(window, source, inserted);
  return replaced.every((word) => {
    if (word.bracketed) return true;
    if (isArticlesToo && !isPronoun(word, language)) return false;
    const kind = changeKind(undefined, { ...word, text: article.text }, language);
    if (kind === 'negation' || kind === 'number') return false;
    return isFunctionWord(word, language) || inserted.some((other) => isSameStem(other, word, language));
  });
}

/** Words on either side in which the article's own insertion may stand. */
const NEAR = 2;

/**
 * Whether the article has one of the words in brackets itself, beside those that they replace: then they stand at most for
 * a pronoun, and any other word is left out.
 */
function hasInsertion({ words }: Window, source: readonly number[], inserted: readonly QuoteWord[]): boolean {
  const near = words.slice(Math.max(0, (source[0] ?? 0) - NEAR), (source.at(-1) ?? -1) + NEAR + 1);
  return near.some(({ bracketed, folded }) => bracketed && inserted.some((word) => word.folded === folded));
}

/** In round brackets: (sic), (emphasis added). */
function isNote(text: string, { start }: QuoteWord): boolean {
  return text.lastIndexOf('(', start) > text.lastIndexOf('[', start);
}

function isCount({ folded, written }: QuoteWord, { spelling }: Language): boolean {
  const value = spelling?.numerals?.ones.get(folded);
  return written !== undefined || (value ?? 0) > 1 || spelling?.numerals?.scales.has(folded) === true;
}

function isFunctionWord(word: QuoteWord, language: Language): boolean {
  const { stopWords, fold } = language;
  return stopWords.has(fold?.(word.folded) ?? word.folded) || isPronoun(word, language);
}

function isPronoun({ folded }: QuoteWord, { speech }: Language): boolean {
  return speech?.pronouns.has(folded) === true;
}

function isSameStem(one: QuoteWord, other: QuoteWord, { stem }: Language): boolean {
  return stem(one.folded) === stem(other.folded);
}
