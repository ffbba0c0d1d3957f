import type { Span } from '../domain/article.ts';
import { type FoldedText, foldWords, placeOf } from './folded-text.ts';
import type { TextDirective } from './text-directive.ts';
import { isWordBoundary } from './word-boundary.ts';

/** From the first unit in the folded text to the one after the last. */
type Place = readonly [number, number];

/**
 * Where a browser would find the directive in a page that has this text, in order; it highlights the first. Each of its parts is on one
 * line, and bounded by words where nothing else of the directive stands beside it; only white space is between prefix and start,
 * and between what is found and the suffix.
 *
 * @see https://wicg.github.io/scroll-to-text-fragment/#finding-ranges-in-a-document
 */
export function* findDirective(text: FoldedText, directive: TextDirective): Generator<Span> {
  const parts = foldParts(directive);
  if (parts.start === '') return;
  for (const [from, until] of beginnings(text, parts)) {
    const last = parts.end === undefined ? until : findEnd(text, parts.end, parts.suffix, until);
    if (last === undefined) return;
    if (parts.end !== undefined || isFollowed(text, until, parts.suffix))
      yield { start: placeOf(text, from), end: placeOf(text, last) };
  }
}

function foldParts({ prefix, start, end, suffix }: TextDirective) {
  const fold = (words: string | undefined) => (words === undefined ? undefined : foldWords(words));
  return { prefix: fold(prefix), start: foldWords(start), end: fold(end), suffix: fold(suffix) };
}

/** Where the start stands, behind the prefix if there is one. */
function* beginnings(text: FoldedText, parts: ReturnType<typeof foldParts>): Generator<Place> {
  const { prefix, start } = parts;
  const end = parts.end !== undefined || parts.suffix === undefined;
  for (const at of places(text, prefix ?? start)) {
    const from = prefix === undefined ? at : skipSpace(text, at + prefix.length);
    const until = from + start.length;
    // Boundaries are looked for last: that takes longer than to compare.
    if (text.folded.startsWith(start, from) && isBoundary(text, at) && (!end || isBoundary(text, until)))
      yield [from, until];
  }
}

/** Where the range ends that began before `from`: at the first end that the suffix follows. */
function findEnd(
  text: FoldedText,
  end: string,
  suffix: string | undefined,
  from: number,
): number | undefined {
  for (const at of places(text, end, from)) {
    const until = at + end.length;
    const isLast = suffix === undefined ? isBoundary(text, until) : isFollowed(text, until, suffix);
    if (isLast && isBoundary(text, at)) return until;
  }
  return undefined;
}

function* places({ folded }: FoldedText, words: string, from = 0): Generator<number> {
  if (words === '') return;
  for (let at = folded.indexOf(words, from); at !== -1; at = folded.indexOf(words, at + 1)) yield at;
}

function isFollowed(text: FoldedText, at: number, suffix: string | undefined): boolean {
  if (suffix === undefined) return true;
  const from = skipSpace(text, at);
  return text.folded.startsWith(suffix, from) && isBoundary(text, from + suffix.length);
}

/** Never within what a single character folds to. */
function isBoundary(text: FoldedText, at: number): boolean {
  const place = placeOf(text, at);
  return (at === 0 || place !== placeOf(text, at - 1)) && isWordBoundary(text.source, place);
}

/** A stretch of white space is one unit. */
function skipSpace({ folded }: FoldedText, at: number): number {
  return /\s/u.test(folded.charAt(at)) ? at + 1 : at;
}
