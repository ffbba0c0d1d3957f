import type { Span } from '../domain/article.ts';
import {
  beginnings,
  endings,
  endsWithLineEnd,
  linesIn,
  REACH,
  startsWithLineEnd,
} from './directive-words.ts';
import { findDirective } from './find-directive.ts';
import { type FoldedText, foldText, foldWords } from './folded-text.ts';
import { formatDirective, type TextDirective } from './text-directive.ts';

/** The fewest words of a range's start and end. */
export interface Fewest {
  readonly start: number;
  readonly end: number;
}

const MOST_CONTEXT = 6;
/** Longer sentences, in characters, are named by their two ends only. */
const WHOLE_UP_TO = 300;
/** A range names a sentence less surely than all its words do: by fewer characters than this it is not shorter. */
const WORTH_A_RANGE = 10;
/** As many characters that browsers do not see may stand around a sentence. */
const MOST_UNSEEN = 8;

/**
 * The shortest directive that browsers find once in a page with this text, and there at the span. Words beside the sentence belong to
 * it only where its own are found elsewhere, too; first those of its line, for next to it a page may have something else that
 * the text has not: a picture, an advertisement. Nothing where none is found once.
 */
export function nameSpan(text: FoldedText, span: Span, fewest: Fewest): TextDirective | undefined {
  const whole = wholeOf(text.source, span);
  const ranges = rangesOf(text.source, span, fewest);
  const alone = shortest(text, span, [whole, ranges]);
  if (alone !== undefined) return alone;
  const bodies = [...whole, ...ranges.slice(0, 1)];
  for (const context of contextsOf(text.source, span)) {
    const found = shortest(
      text,
      span,
      bodies.flatMap((body) => withContext(body, context)),
    );
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Of each way the first that is found once; of these the shortest, and a range only where it is much shorter. */
function shortest(
  text: FoldedText,
  span: Span,
  ways: readonly (readonly TextDirective[])[],
): TextDirective | undefined {
  return ways
    .flatMap((steps) => steps.find((directive) => isOnlyAt(text, directive, span)) ?? [])
    .sort((one, other) => cost(one) - cost(other))[0];
}

function cost(directive: TextDirective): number {
  return formatDirective(directive).length + (directive.end === undefined ? 0 : WORTH_A_RANGE);
}

function isOnlyAt(text: FoldedText, directive: TextDirective, span: Span): boolean {
  const places = findDirective(text, directive);
  const first = places.next();
  return first.done !== true && isSame(text.source, first.value, span) && places.next().done === true;
}

/** Whether the two differ by nothing, or by what browsers do not see: soft hyphens, joiners. */
function isSame(source: string, one: Span, other: Span): boolean {
  return isUnseen(source, one.start, other.start) && isUnseen(source, one.end, other.end);
}

function isUnseen(source: string, from: number, until: number): boolean {
  if (Math.abs(from - until) > MOST_UNSEEN) return false;
  return foldWords(source.slice(Math.min(from, until), Math.max(from, until))) === '';
}

function wholeOf(source: string, span: Span): TextDirective[] {
  const isOne = span.end - span.start <= WHOLE_UP_TO && linesIn(source, span).length === 1;
  return isOne ? [{ start: source.slice(span.start, span.end) }] : [];
}

/** By ever more words of its beginning, each with the fewest of its end that stand nowhere else after that. */
function rangesOf(source: string, span: Span, fewest: Fewest): TextDirective[] {
  const sentence = source.slice(span.start, span.end);
  const alone = foldText(sentence);
  const all = { start: 0, end: sentence.length };
  const starts = beginnings(sentence, fewest.start);
  const ends = endings(sentence, fewest.end);
  return starts.flatMap((start) => {
    const fitting = ends.find((end) => isOnlyAt(alone, { start, end }, all));
    return fitting === undefined ? [] : [{ start, end: fitting }];
  });
}

interface Context {
  readonly prefixes: readonly string[];
  readonly suffixes: readonly string[];
}

/** What stands around the span on its line, and what stands around it on whichever. */
function contextsOf(source: string, span: Span): Context[] {
  const before = source.slice(Math.max(0, span.start - REACH), span.start);
  const after = source.slice(span.end, span.end + REACH);
  const prefixes = endings(before, 1).slice(0, MOST_CONTEXT);
  const suffixes = beginnings(after, 1).slice(0, MOST_CONTEXT);
  const onLine = {
    prefixes: endsWithLineEnd(before) ? [] : prefixes,
    suffixes: startsWithLineEnd(after) ? [] : suffixes,
  };
  return [onLine, { prefixes, suffixes }];
}

/** Ever more words before, ever more words after, ever more words on both sides. */
function withContext(body: TextDirective, { prefixes, suffixes }: Context): TextDirective[][] {
  const widest = { prefix: prefixes.at(-1), suffix: suffixes.at(-1) };
  const both = Array.from({ length: Math.max(prefixes.length, suffixes.length) }, (_, index) => ({
    prefix: prefixes[index] ?? widest.prefix,
    suffix: suffixes[index] ?? widest.suffix,
  }));
  return [
    prefixes.map((prefix) => ({ ...body, prefix })),
    suffixes.map((suffix) => ({ ...body, suffix })),
    both.flatMap(({ prefix, suffix }) => (prefix && suffix ? [{ ...body, prefix, suffix }] : [])),
  ];
}
