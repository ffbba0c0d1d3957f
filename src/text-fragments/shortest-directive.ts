import type { Span } from '../domain/article.ts';
import {
  endings,
  endsWithLineEnd,
  linesIn,
  MAX_REACH,
  openings,
  startsWithLineEnd,
} from './directive-words.ts';
import { findDirective } from './find-directive.ts';
import { type FoldedText, foldText, foldWords } from './folded-text.ts';
import { formatDirective, type TextDirective } from './text-directive.ts';

/** Minimum number of words in a range's start and end. */
export interface MinWords {
  readonly start: number;
  readonly end: number;
}

/** Words of context per side. Higher tells more repeated sentences apart, with longer links. */
const MAX_CONTEXT = 6;
/** Characters of a sentence that may be quoted whole; a longer one becomes a range. */
const MAX_WHOLE = 300;
/**
 * Characters that a range must save over the whole sentence, because the live page may match it elsewhere. Higher:
 * longer and safer links.
 */
const RANGE_COST = 10;
/** Ignored characters (soft hyphens, joiners) by which a match may start or end beside the sentence. */
const MAX_IGNORED = 8;

/**
 * The shortest directive whose only match in a page with this text is the span; undefined if there is none. Words
 * beside the span are used only if its own occur elsewhere. Words on its line go first: across a line break, the page
 * may have a picture or an advertisement that the text lacks.
 *
 * @param around the part of the text in which such words are looked for
 */
export function shortestDirective(
  text: FoldedText,
  span: Span,
  minWords: MinWords,
  around: Span = { start: 0, end: text.source.length },
): TextDirective | undefined {
  const whole = wholeOf(text.source, span);
  const ranges = rangesOf(text.source, span, minWords);
  const alone = shortest(text, span, [whole, ranges]);
  if (alone !== undefined) return alone;
  const bodies = [...whole, ...ranges.slice(0, 1)];
  for (const context of contextsOf(text.source, span, around)) {
    const found = shortest(
      text,
      span,
      bodies.flatMap((body) => withContext(body, context)),
    );
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The cheapest of each series' first directive that matches only the span. */
function shortest(
  text: FoldedText,
  span: Span,
  series: readonly (readonly TextDirective[])[],
): TextDirective | undefined {
  return series
    .flatMap((steps) => steps.find((directive) => isOnlyAt(text, directive, span)) ?? [])
    .sort((one, other) => cost(one) - cost(other))[0];
}

function cost(directive: TextDirective): number {
  return formatDirective(directive).length + (directive.end === undefined ? 0 : RANGE_COST);
}

function isOnlyAt(text: FoldedText, directive: TextDirective, span: Span): boolean {
  const matches = findDirective(text, directive);
  const first = matches.next();
  return first.done !== true && isSame(text.source, first.value, span) && matches.next().done === true;
}

/** Whether the spans differ at most by characters that browsers ignore. */
function isSame(source: string, one: Span, other: Span): boolean {
  return isIgnored(source, one.start, other.start) && isIgnored(source, one.end, other.end);
}

function isIgnored(source: string, from: number, until: number): boolean {
  if (Math.abs(from - until) > MAX_IGNORED) return false;
  return foldWords(source.slice(Math.min(from, until), Math.max(from, until))) === '';
}

function wholeOf(source: string, span: Span): TextDirective[] {
  const isOne = span.end - span.start <= MAX_WHOLE && linesIn(source, span).length === 1;
  return isOne ? [{ start: source.slice(span.start, span.end) }] : [];
}

/** Ranges with a longer and longer start, each with the shortest end that matches only the sentence's own. */
function rangesOf(source: string, span: Span, minWords: MinWords): TextDirective[] {
  const sentence = source.slice(span.start, span.end);
  const alone = foldText(sentence);
  const all = { start: 0, end: sentence.length };
  const starts = openings(sentence, minWords.start);
  const ends = endings(sentence, minWords.end);
  return starts.flatMap((start) => {
    const fitting = ends.find((end) => isOnlyAt(alone, { start, end }, all));
    return fitting === undefined ? [] : [{ start, end: fitting }];
  });
}

interface Context {
  readonly prefixes: readonly string[];
  readonly suffixes: readonly string[];
}

/** Context on the span's own line, then context across line breaks. */
function contextsOf(source: string, span: Span, around: Span): Context[] {
  const before = source.slice(Math.max(around.start, span.start - MAX_REACH), span.start);
  const after = source.slice(span.end, Math.min(around.end, span.end + MAX_REACH));
  const prefixes = endings(before, 1).slice(0, MAX_CONTEXT);
  const suffixes = openings(after, 1).slice(0, MAX_CONTEXT);
  const onLine = {
    prefixes: endsWithLineEnd(before) ? [] : prefixes,
    suffixes: startsWithLineEnd(after) ? [] : suffixes,
  };
  return [onLine, { prefixes, suffixes }];
}

/** Three series with more and more context: before, after, and on both sides. */
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
