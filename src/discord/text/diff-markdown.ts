import type { DiffPart } from '../../domain/verdict.ts';
import { escapeLine } from './escape-markdown.ts';

/** Of words that were not changed, so many stand on either side of a change. */
const AROUND = 6;

const LEGEND = '-# ~~Struck out~~: not the article’s words. __Underlined__: what it says there.';

/**
 * A claim beside the article's words, in at most `room` characters: what is claimed and not there struck out, what is
 * there in its place underlined; long stretches without a change, and what does not fit, are left out with a mark.
 * Empty where nothing was changed, or not even the first change fits.
 */
export function diffMarkdown(diff: readonly DiffPart[], room: number): string {
  if (diff.every(({ kind }) => kind === 'same')) return '';
  const parts = diff.map((part, index) => partMarkdown(part, index > 0, index < diff.length - 1));
  const fits = (count: number) => render(parts, count).length <= room;
  let count = parts.length;
  while (count > 0 && !fits(count)) count -= 1;
  return diff.slice(0, count).some(({ kind }) => kind !== 'same') ? render(parts, count) : '';
}

function render(parts: readonly string[], count: number): string {
  const shown = parts.slice(0, count).join(' ');
  return `${shown}${count < parts.length ? ` ${escapeLine('[…]')}` : ''}\n${LEGEND}`;
}

function partMarkdown({ kind, claimed, actual }: DiffPart, after: boolean, before: boolean): string {
  if (kind === 'same') return escapeLine(nearChanges(claimed, after, before));
  const struck = claimed === '' ? '' : `~~${escapeLine(claimed)}~~`;
  const there = actual === undefined ? '' : `__${escapeLine(actual.text)}__`;
  return [struck, there].filter((words) => words !== '').join(' ');
}

/** The words next to a change before (`after` it) and to one behind. */
function nearChanges(words: string, after: boolean, before: boolean): string {
  const all = words.trim().split(/\s+/u);
  const head = after ? AROUND : 0;
  const tail = before ? AROUND : 0;
  if (all.length <= head + tail + 1) return all.join(' ');
  return [...all.slice(0, head), '[…]', ...(tail === 0 ? [] : all.slice(-tail))].join(' ');
}
