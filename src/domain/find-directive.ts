import type { Span } from './article.ts';
import { type FoldedText, foldWords, placeOf } from './folded-text.ts';
import type { TextDirective } from './text-directive.ts';
import { isWordBoundary } from './word-boundary.ts';

/** The sides of a part on which a word has to end. */
interface Bounds {
  readonly start: boolean;
  readonly end: boolean;
}

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
  if (start === '') return;
  const end = parts.end !== undefined || parts.suffix === undefined;
  if (prefix === undefined) yield* places(text, start, { start: true, end });
  else
    for (const [, until] of places(text, prefix, { start: true, end: false })) {
      const from = skipSpace(text, until);
      if (standsAt(text, start, from, end)) yield [from, from + start.length];
    }
}

/** Where the range ends that began before `from`: at the first end that the suffix follows. */
function findEnd(
  text: FoldedText,
  end: string,
  suffix: string | undefined,
  from: number,
): number | undefined {
  for (const [, until] of places(text, end, { start: true, end: suffix === undefined }, from))
    if (isFollowed(text, until, suffix)) return until;
  return undefined;
}

function* places(text: FoldedText, words: string, bounds: Bounds, from = 0): Generator<Place> {
  for (let at = from; ; at += 1) {
    at = text.folded.indexOf(words, at);
    if (at === -1 || words === '') return;
    const until = at + words.length;
    if ((!bounds.start || isBoundary(text, at)) && (!bounds.end || isBoundary(text, until)))
      yield [at, until];
  }
}

function isFollowed(text: FoldedText, at: number, suffix: string | undefined): boolean {
  return suffix === undefined || standsAt(text, suffix, skipSpace(text, at), true);
}

function standsAt(text: FoldedText, words: string, at: number, ends: boolean): boolean {
  return text.folded.startsWith(words, at) && (!ends || isBoundary(text, at + words.length));
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
