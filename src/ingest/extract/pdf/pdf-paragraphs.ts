import type { Line } from './pdf-lines.ts';

/** Line distance between paragraphs, in multiples of the usual one. Lower splits more; 1.2 to 1.6 are usual. */
const MIN_PARAGRAPH_GAP = 1.35;
/** Relative difference of font sizes within a paragraph. Lower splits more; 0.05 to 0.15 are usual. */
const MAX_SIZE_DIFFERENCE = 0.08;
/** Distance between the left edges of a column's lines, in font sizes. */
const MAX_INDENT = 5;
/** Share of the column's width that a nearly full line takes. */
const NEARLY_FULL = 0.75;
/** Indentation of a paragraph's first line, in font sizes. */
const MIN_INDENT = 0.8;
const BULLET = /^(?:[•·▪‣◦●○■□*–—-]|\(?\d{1,3}[.)]|\(?[a-z]\))\s/u;
const SENTENCE_END = /[.!?…:。！？]["'”’»)\]]*$/u;

/** Groups lines into paragraphs. */
export function groupLines(lines: readonly Line[]): Line[][] {
  const groups: Line[][] = [];
  const leading = usualLeading(lines);
  const columnOf = columns(lines);
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    if (before === undefined || beginsParagraph(before, line, leading, columnOf)) groups.push([line]);
    else groups.at(-1)?.push(line);
  }
  return groups;
}

/** The horizontal extent of a column, in points. */
interface Column {
  readonly left: number;
  readonly right: number;
}

function beginsParagraph(
  before: Line,
  line: Line,
  leading: number,
  columnOf: (line: Line) => Column,
): boolean {
  if (Math.abs(before.size - line.size) > MAX_SIZE_DIFFERENCE * before.size || BULLET.test(line.text))
    return true;
  const gap = before.y - line.y;
  if (line.page !== before.page || gap < 0) return SENTENCE_END.test(before.text);
  if (gap > MIN_PARAGRAPH_GAP * Math.max(leading, line.size)) return true;
  return hadRoomFor(line, before, columnOf(before)) || isIndented(line, before, columnOf(line));
}

/**
 * True if the line's first word would have fitted into the line before, which then was ended on purpose. Within a sentence,
 * a nearly full line does not count.
 */
function hadRoomFor(line: Line, before: Line, { left, right }: Column): boolean {
  const [word = ''] = line.text.split(' ');
  const width = ((line.right - line.left) * (word.length + 1)) / Math.max(1, line.text.length);
  if (before.right + width >= right - line.size / 2) return false;
  const goesOn = /^\p{Ll}/u.test(line.text) && !SENTENCE_END.test(before.text);
  return !goesOn || before.right - left < NEARLY_FULL * (right - left);
}

function isIndented(line: Line, before: Line, { left }: Column): boolean {
  const indent = line.left - left;
  return (
    indent > MIN_INDENT * line.size &&
    line.left - before.left > MIN_INDENT * line.size &&
    !BULLET.test(before.text)
  );
}

/** Finds a line's column: the extent of all lines of the page, or of its column, with the same font size and nearly the same left edge. */
function columns(lines: readonly Line[]): (line: Line) => Column {
  const bySize = new Map<string, Line[]>();
  const keyOf = ({ page, column, size }: Line) => `${page}:${column}:${Math.round(size)}`;
  for (const line of lines) {
    const others = bySize.get(keyOf(line));
    if (others === undefined) bySize.set(keyOf(line), [line]);
    else others.push(line);
  }
  return (line) => {
    const others = (bySize.get(keyOf(line)) ?? []).filter(
      ({ left }) => Math.abs(left - line.left) < MAX_INDENT * line.size,
    );
    return {
      left: Math.min(line.left, ...others.map(({ left }) => left)),
      right: Math.max(line.right, ...others.map(({ right }) => right)),
    };
  };
}

/** The median distance between lines. */
function usualLeading(lines: readonly Line[]): number {
  const gaps = lines
    .flatMap((line, index) => {
      const before = lines[index - 1];
      return before?.page === line.page ? [before.y - line.y] : [];
    })
    .filter((gap) => gap > 0)
    .sort((one, other) => one - other);
  return gaps[Math.floor(gaps.length / 2)] ?? 0;
}
