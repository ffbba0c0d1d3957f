import type { Span } from '../../domain/article.ts';

/** Closing marks for each opening mark, in the conventions of all languages. */
const CLOSERS: Readonly<Record<string, readonly string[]>> = {
  '“': ['”', '"', '“'],
  '„': ['“', '”', '"'],
  '”': ['”'],
  '«': ['»'],
  '»': ['«', '»'],
  '‹': ['›'],
  '「': ['」'],
  '『': ['』'],
  '〝': ['〞', '〟'],
  '"': ['"', '”'],
  '＂': ['＂'],
  "''": ["''"],
  '``': ["''", '``'],
  '‘': ['’'],
  '‚': ['‘', '’'],
  "'": ["'"],
};
/** Opening marks that nest in themselves. */
const NESTING = new Set(['«', '「', '『']);
/** Marks that open as well as close. */
const EITHER_WAY = new Set(['"', '＂', "''", "'", '”']);

/** Every mark that may open a quotation. */
export const MARK = /''|``|[“„”«»‹「『〝"＂‘‚']/gu;

const LETTER = /[\p{L}\p{N}]/u;
/** Direction marks and zero-width characters count as white space. */
const GAP = /[\s([{—–\-/:,;…>\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u;
/** Elisions that begin with an apostrophe: ’em, ’tis, ’90s. */
const CLIPPED = /^(?:em|til|tis|twas|cause|n|round|\d0s)(?!\p{L})/iu;

/** Whether the mark opens a quotation, and is no apostrophe, inch sign or stray closing mark. */
export function opens(text: string, at: number, mark: string, paragraphStart: number): boolean {
  const before = at === paragraphStart ? ' ' : (text[at - 1] ?? ' ');
  const after = text.slice(at + mark.length, at + mark.length + 8);
  if (after.trim() === '') return false;
  if (mark === "'" || mark === '‘' || mark === '‚')
    return !LETTER.test(before) && /^[\p{L}\p{N}[(…]/u.test(after) && !CLIPPED.test(after) && before !== '.';
  if (mark === '”' || mark === '»') return GAP.test(before) && /^[\p{L}\p{N}]/u.test(after);
  if (mark === '"') return !/\p{N}/u.test(before) && (GAP.test(before) || !/^\s/u.test(after));
  return true;
}

/**
 * The mark that closes the quotation that `mark` opened before `from`.
 *
 * @returns an empty span if another quotation opens there, so that this one is never closed; undefined if nothing up to
 * `to` closes it
 */
export function closingMark(text: string, from: number, to: number, mark: string): Span | undefined {
  if (mark === "'" || mark === '‘' || mark === '‚') return closingSingle(text, from, to, mark);
  const closers = CLOSERS[mark] ?? [];
  let depth = 0;
  for (let at = from; at < to; at += 1) {
    if (NESTING.has(mark) && text.startsWith(mark, at)) depth += 1;
    const closer = closers.find((one) => text.startsWith(one, at));
    if (closer === undefined) continue;
    if (closer === '“' && mark === '“' && !endsLikeClosing(text, at)) continue;
    if (depth > 0) depth -= 1;
    else if (EITHER_WAY.has(closer) && opensAnew(text, at, closer)) return { start: at, end: at };
    else return atEnd(text, at, closer);
  }
  return undefined;
}

/** Whether an opening mark stands where one closes, between a sentence's end and white space: “Is it ready?“ she asked. */
function endsLikeClosing(text: string, at: number): boolean {
  return /[.,!?…]/u.test(text[at - 1] ?? '') && /^(?:\s|$)/u.test(text.slice(at + 1, at + 2));
}

/** Of three apostrophes, the first closes a nested quotation. */
function atEnd(text: string, at: number, closer: string): Span {
  const start = closer === "''" && text[at + 2] === "'" ? at + 1 : at;
  return { start, end: start + closer.length };
}

function opensAnew(text: string, at: number, mark: string): boolean {
  return /\s/u.test(text[at - 1] ?? '') && LETTER.test(text[at + mark.length] ?? '');
}

/**
 * Tells closing marks from apostrophes: a mark before a letter never closes, and a mark after an s with a word behind
 * it (a plural possessive) only if no other does.
 */
function closingSingle(text: string, from: number, to: number, mark: string): Span | undefined {
  let possible: Span | undefined;
  for (let at = from; at < to; at += 1) {
    const char = text[at] ?? '';
    if (at > from && char === mark && opens(text, at, mark, from)) return possible ?? { start: at, end: at };
    if (!(CLOSERS[mark] ?? []).includes(char) || LETTER.test(text[at + 1] ?? '')) continue;
    const span = { start: at, end: at + 1 };
    const plural = text[at - 1] === 's' && /^\s\p{Ll}/u.test(text.slice(at + 1, at + 3));
    if (!plural) return span;
    possible ??= span;
  }
  return possible;
}
