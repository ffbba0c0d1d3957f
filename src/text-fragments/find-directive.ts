import type { Span } from '../domain/article.ts';
import { type FoldedText, foldWords, sourceOffset } from './folded-text.ts';
import type { TextDirective } from './text-directive.ts';
import { isWordBoundary } from './word-boundary.ts';

/** A range of UTF-16 units in the folded text; the end is exclusive. */
type FoldedRange = readonly [start: number, end: number];

/**
 * The ranges that the directive matches in a page with this text, in order. A browser highlights the first. Each part
 * is on one line and, unless another part adjoins it, bounded by word boundaries. Only white space separates the prefix
 * from the start, and the match from the suffix.
 *
 * @see https://wicg.github.io/scroll-to-text-fragment/#finding-ranges-in-a-document
 */
export function* findDirective(text: FoldedText, directive: TextDirective): Generator<Span> {
  const parts = foldParts(directive);
  if (parts.start === '') return;
  for (const [from, until] of startMatches(text, parts)) {
    const last = parts.end === undefined ? until : findEnd(text, parts.end, parts.suffix, until);
    if (last === undefined) return;
    if (parts.end !== undefined || isFollowed(text, until, parts.suffix))
      yield { start: sourceOffset(text, from), end: sourceOffset(text, last) };
  }
}

function foldParts({ prefix, start, end, suffix }: TextDirective) {
  const fold = (words: string | undefined) => (words === undefined ? undefined : foldWords(words));
  return { prefix: fold(prefix), start: foldWords(start), end: fold(end), suffix: fold(suffix) };
}

/** Matches of the directive's start, directly after the prefix if it has one. */
function* startMatches(text: FoldedText, parts: ReturnType<typeof foldParts>): Generator<FoldedRange> {
  const { prefix, start } = parts;
  const end = parts.end !== undefined || parts.suffix === undefined;
  for (const at of occurrences(text, prefix ?? start)) {
    const from = prefix === undefined ? at : skipSpace(text, at + prefix.length);
    const until = from + start.length;
    // Segmenting words is the slowest check, so it comes last.
    if (text.folded.startsWith(start, from) && isBoundary(text, at) && (!end || isBoundary(text, until)))
      yield [from, until];
  }
}

/** The end of the range: after the first `end` from here on that the suffix follows. */
function findEnd(
  text: FoldedText,
  end: string,
  suffix: string | undefined,
  from: number,
): number | undefined {
  for (const at of occurrences(text, end, from)) {
    const until = at + end.length;
    const isLast = suffix === undefined ? isBoundary(text, until) : isFollowed(text, until, suffix);
    if (isLast && isBoundary(text, at)) return until;
  }
  return undefined;
}

function* occurrences({ folded }: FoldedText, words: string, from = 0): Generator<number> {
  if (words === '') return;
  for (let at = folded.indexOf(words, from); at !== -1; at = folded.indexOf(words, at + 1)) yield at;
}

function isFollowed(text: FoldedText, at: number, suffix: string | undefined): boolean {
  if (suffix === undefined) return true;
  const from = skipSpace(text, at);
  return text.folded.startsWith(suffix, from) && isBoundary(text, from + suffix.length);
}

/** A word boundary of the source; never inside the units that one source character folds to. */
function isBoundary(text: FoldedText, at: number): boolean {
  const offset = sourceOffset(text, at);
  return (at === 0 || offset !== sourceOffset(text, at - 1)) && isWordBoundary(text.source, offset);
}

/** Skips at most one unit, because a run of white space folds to one. */
function skipSpace({ folded }: FoldedText, at: number): number {
  return /\s/u.test(folded.charAt(at)) ? at + 1 : at;
}
