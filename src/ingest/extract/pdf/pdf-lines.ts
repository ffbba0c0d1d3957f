import { oneLine } from '../../../domain/one-line.ts';

/** A piece of text at one position. Lengths are in points; y grows upwards. */
export interface TextItem {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly hasEOL: boolean;
}

export interface Line {
  /** Raised numbers and signs stand between `RAISED_START` and `RAISED_END` until `splitNotes` has seen them. */
  readonly text: string;
  readonly page: number;
  /** 0 unless the page has columns side by side: 1 is the left one. */
  readonly column: number;
  readonly left: number;
  readonly right: number;
  /** Height of the baseline. */
  readonly y: number;
  /** Font size. */
  readonly size: number;
}

/** Characters that no text has (Unicode 23.7). */
export const RAISED_START = '\uFDD0';
export const RAISED_END = '\uFDD1';

/** Size and height of a raised number, as a share of the line's size. */
const MAX_RAISED_SIZE = 0.8;
const MIN_RAISED_HEIGHT = 0.15;

/** Joins the items of a page, or of a column, into lines, in printing order. */
export function linesOf(items: readonly TextItem[], page: number, column: number): Line[] {
  const lines: Line[] = [];
  let open: TextItem[] = [];
  const close = () => {
    const line = lineOf(open, page, column);
    if (line !== undefined) lines.push(line);
    open = [];
  };
  for (const item of items) {
    const last = open.findLast(({ str }) => str.trim() !== '');
    if (last !== undefined && item.str.trim() !== '' && !isSameRow(last, item)) close();
    open.push(item);
    if (item.hasEOL) close();
  }
  close();
  return lines;
}

/** True for items of one row, superscripts and subscripts included, that go on to the right. */
export function isSameRow(before: TextItem, after: TextItem): boolean {
  const size = Math.max(sizeOf(before), sizeOf(after));
  return Math.abs(yOf(before) - yOf(after)) < size / 2 && xOf(after) > xOf(before) - size;
}

function lineOf(items: readonly TextItem[], page: number, column: number): Line | undefined {
  const printed = items.filter(({ str }) => str.trim() !== '');
  const [first] = printed;
  if (first === undefined) return undefined;
  const longest = printed.reduce((one, other) => (other.str.length > one.str.length ? other : one));
  return {
    text: oneLine(items.map((item) => (isRaised(item, longest) ? marked(item.str) : item.str)).join('')),
    page,
    column,
    left: Math.min(...printed.map(xOf)),
    right: Math.max(...printed.map((item) => xOf(item) + item.width)),
    y: yOf(longest),
    size: sizeOf(longest),
  };
}

/** True for a number or a sign like that of a note, or of an exponent. */
function isRaised(item: TextItem, line: TextItem): boolean {
  const isMark = /^\s*(?:\d{1,3}|[*†‡§¶]{1,3})\s*$/u.test(item.str);
  const size = sizeOf(line);
  return (
    isMark && sizeOf(item) <= MAX_RAISED_SIZE * size && yOf(item) - yOf(line) >= MIN_RAISED_HEIGHT * size
  );
}

function marked(raised: string): string {
  return RAISED_START + raised + RAISED_END;
}

export function xOf({ transform }: TextItem): number {
  return transform[4] ?? 0;
}

function yOf({ transform }: TextItem): number {
  return transform[5] ?? 0;
}

export function sizeOf({ transform }: TextItem): number {
  return Math.hypot(transform[2] ?? 0, transform[3] ?? 0);
}
