import type { Line } from './pdf-lines.ts';

/** Lines further apart than this, in usual distances, belong to different paragraphs. */
const WIDE_GAP = 1.35;
/** Letters of sizes that differ by more than this share belong to different paragraphs. */
const OTHER_SIZE = 0.08;
/** Lines of a column begin at most this far from each other, in sizes of their letters. */
const DEEPEST_INDENT = 5;
/** The share of the column's width from which on a line is nearly full. */
const NEARLY_FULL = 0.75;
const BULLET = /^(?:[•·▪‣◦●○■□*–—-]|\(?\d{1,3}[.)]|\(?[a-z]\))\s/u;
const SENTENCE_END = /[.!?…:。！？]["'”’»)\]]*$/u;

/** The lines of each paragraph. */
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
  if (Math.abs(before.size - line.size) > OTHER_SIZE * before.size || BULLET.test(line.text)) return true;
  const gap = before.y - line.y;
  if (line.page !== before.page || gap < 0) return SENTENCE_END.test(before.text);
  if (gap > WIDE_GAP * Math.max(leading, line.size)) return true;
  return hadRoomFor(line, before, columnOf(before)) || isIndented(line, before, columnOf(line));
}

/**
 * Whether the next line's first word would have fitted into the line before: that line ends where its writer wanted it. A
 * sentence that goes on in small letters is not torn for a line that is nearly full.
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
  return indent > 0.8 * line.size && line.left - before.left > 0.8 * line.size && !BULLET.test(before.text);
}

/** Where the lines of a page that begin about where a line does, in its letters, begin and end at most. */
function columns(lines: readonly Line[]): (line: Line) => Column {
  const alike = new Map<string, Line[]>();
  const keyOf = ({ page, size }: Line) => `${page}:${Math.round(size)}`;
  for (const line of lines) {
    const others = alike.get(keyOf(line));
    if (others === undefined) alike.set(keyOf(line), [line]);
    else others.push(line);
  }
  return (line) => {
    const others = (alike.get(keyOf(line)) ?? []).filter(
      ({ left }) => Math.abs(left - line.left) < DEEPEST_INDENT * line.size,
    );
    return {
      left: Math.min(line.left, ...others.map(({ left }) => left)),
      right: Math.max(line.right, ...others.map(({ right }) => right)),
    };
  };
}

/** The middle one of the distances between lines. */
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
