import type { DiffPart } from '../../domain/verdict.ts';
import type { Wording } from '../../wording/wording.ts';
import { escapeLine } from './escape-markdown.ts';

/** Number of unchanged words shown on either side of a change. */
const AROUND = 6;

/**
 * A claim compared with the article in at most `room` characters: the claim's wrong words struck out, the article's words
 * for them underlined. Long unchanged stretches and the part that does not fit are left out with a mark. Empty if nothing
 * changed, or if not even the first change fits.
 */
export function diffMarkdown(wording: Wording, diff: readonly DiffPart[], room: number): string {
  if (diff.every(({ kind }) => kind === 'same')) return '';
  const parts = diff.map((part, index) => partMarkdown(part, index > 0, index < diff.length - 1));
  const fits = (count: number) => render(wording, parts, count).length <= room;
  let count = parts.length;
  while (count > 0 && !fits(count)) count -= 1;
  return diff.slice(0, count).some(({ kind }) => kind !== 'same') ? render(wording, parts, count) : '';
}

function render({ verdicts }: Wording, parts: readonly string[], count: number): string {
  const shown = parts.slice(0, count).join(' ');
  const { struck, claimed, underlined, actual } = verdicts.legend;
  const legend = `-# ~~${struck}~~: ${claimed}. __${underlined}__: ${actual}.`;
  return `${shown}${count < parts.length ? ` ${escapeLine('[…]')}` : ''}\n${legend}`;
}

function partMarkdown({ kind, claimed, actual }: DiffPart, after: boolean, before: boolean): string {
  if (kind === 'same') return escapeLine(nearChanges(claimed, after, before));
  const struck = claimed === '' ? '' : `~~${escapeLine(claimed)}~~`;
  const there = actual === undefined ? '' : `__${escapeLine(actual.text)}__`;
  return [struck, there].filter((words) => words !== '').join(' ');
}

/** Only the words next to a change: the first ones `after` a change, the last ones `before` the next. */
function nearChanges(words: string, after: boolean, before: boolean): string {
  const all = words.trim().split(/\s+/u);
  const head = after ? AROUND : 0;
  const tail = before ? AROUND : 0;
  if (all.length <= head + tail + 1) return all.join(' ');
  return [...all.slice(0, head), '[…]', ...(tail === 0 ? [] : all.slice(-tail))].join(' ');
}
