import type { Language } from '../../language/language.ts';
import { foldMarks } from '../../language/words/fold-marks.ts';
import { wordsOf } from '../../language/words/words.ts';

/** Clause boundaries; a comma between digits is none. */
export const CLAUSE_END = /[,;:—–(，；：](?=\D|$)| -{1,2} /gu;
/** Sentence boundaries inside a quotation, which counts as one sentence. */
export const SENTENCE_END =
  /[.!?…。！？]["”’»)\]'」』]*(?:\s+(?=["“‘«([']*\p{Lu}|$)|(?<=[。！？]["”’»)\]'」』]*))/gu;

export function endsOf(text: string, pattern: RegExp): number[] {
  return [...text.matchAll(pattern)].map(({ 0: { length }, index }) => index + length);
}

/** The text up to the first match. */
export function upTo(text: string, ...patterns: readonly RegExp[]): string {
  const ends = patterns.map((pattern) => text.search(pattern)).filter((at) => at >= 0);
  return text.slice(0, Math.min(text.length, ...ends));
}

/** Lower case, without diacritics, as in the language's cautions. */
export function plainWordsOf(text: string): string[] {
  return wordsOf(text).map(({ folded }) => foldMarks(folded));
}

/** Words searched for a conjunction. */
const MAX_BEFORE_THAT = 6;

/** What follows the conjunction that begins a complement: " the bridge" in "denied on Monday that the bridge". */
export function complementIn(text: string, { cautions }: Language): string | undefined {
  const found = wordsOf(text)
    .slice(0, MAX_BEFORE_THAT)
    .find(({ folded }) => cautions?.that.has(foldMarks(folded)));
  if (found === undefined || /[;:—–(]/u.test(text.slice(0, found.start))) return undefined;
  return text.slice(found.end);
}

/** Whether a contrast or another sentence begins in the text. */
export function isBroken(text: string, { cautions }: Language): boolean {
  if (/[;；]/u.test(text)) return true;
  const [, ...clauses] = text.split(/[,，]/u);
  return clauses.some((clause) => cautions?.but.has(plainWordsOf(clause)[0] ?? ''));
}
