import { isSameRow, sizeOf, type TextItem, xOf } from './pdf-lines.ts';

/** Width of a gutter, in font sizes. Lower takes wide spaces for gutters; 1 to 2 are usual. */
const MIN_GUTTER = 1;
/** Rows in the shortest pair of columns. */
const MIN_ROWS = 4;
/** Share of rows, from the first to the last with a gutter, that have it. */
const MIN_ROW_SHARE = 0.6;
/** Share of the right column's rows that begin at the same place; the cells of a table are aligned, too. */
const MIN_ALIGNED = 0.7;
/** Characters in the mean row of a column; cells of tables have fewer. */
const MIN_COLUMN_LENGTH = 15;

interface Row {
  readonly items: readonly TextItem[];
  /** Between two items far apart: the end of one and the beginning of the next. */
  readonly gaps: readonly (readonly [number, number])[];
}

/** Items one below the other: of a column, or across the page. */
export interface Column {
  /** 0 across columns; the leftmost one is 1. */
  readonly column: number;
  readonly items: readonly TextItem[];
}

/** A page's items column by column from the left, also if the page was drawn row by row. */
export function columnsOf(items: readonly TextItem[]): readonly Column[] {
  const gutters = guttersOf(items);
  if (gutters.length === 0) return [{ column: 0, items }];
  const columns: Column[] = [];
  const open = gutters.concat(0).map((): TextItem[] => []);
  const close = () => {
    for (const [index, own] of open.entries())
      if (own.length > 0) columns.push({ column: index + 1, items: own.splice(0) });
  };
  for (const { items: row } of rowsOf(items)) {
    if (row.some((item) => gutters.some((gutter) => isAcross(item, gutter)))) {
      close();
      columns.push({ column: 0, items: row });
    } else for (const item of row) open[gutters.filter((gutter) => gutter <= xOf(item)).length]?.push(item);
  }
  close();
  return columns;
}

/** The gutters between columns from the left; further ones are looked for on both sides of the first. */
function guttersOf(items: readonly TextItem[]): number[] {
  const gutter = gutterOf(rowsOf(items));
  if (gutter === undefined) return [];
  const inside = items.filter((item) => !isAcross(item, gutter));
  const left = guttersOf(inside.filter((item) => xOf(item) < gutter));
  const right = guttersOf(inside.filter((item) => xOf(item) >= gutter));
  return [...left, gutter, ...right];
}

function rowsOf(items: readonly TextItem[]): Row[] {
  const rows: TextItem[][] = [];
  for (const item of items) {
    const row = rows.at(-1);
    const last = row?.findLast(({ str }) => str.trim() !== '');
    if (row === undefined || (last !== undefined && item.str.trim() !== '' && !isSameRow(last, item)))
      rows.push([item]);
    else row.push(item);
  }
  return rows.map((row) => ({ items: row, gaps: gapsOf(row.filter(({ str }) => str.trim() !== '')) }));
}

function gapsOf(printed: readonly TextItem[]): (readonly [number, number])[] {
  return printed.flatMap((item, index) => {
    const next = printed[index + 1];
    if (next === undefined) return [];
    const end = xOf(item) + item.width;
    return xOf(next) - end > MIN_GUTTER * sizeOf(item) ? [[end, xOf(next)] as const] : [];
  });
}

/** The middle of a gutter; undefined unless there are columns side by side in the same rows. */
function gutterOf(rows: readonly Row[]): number | undefined {
  const gaps = rows.flatMap((row) => row.gaps);
  const start = mostFrequent(gaps.map(([, end]) => end));
  if (start === undefined) return undefined;
  const beginning = gaps.filter(([, end]) => Math.abs(end - start) < 1);
  const gutter = Math.max(...beginning.map(([begin]) => begin)) / 2 + start / 2;
  const parted = rows.map((row) => row.gaps.some(([begin, end]) => begin < gutter && gutter < end));
  const count = parted.filter(Boolean).length;
  const extent = parted.lastIndexOf(true) - parted.indexOf(true) + 1;
  if (count < MIN_ROWS || count < MIN_ROW_SHARE * extent || beginning.length < MIN_ALIGNED * count)
    return undefined;
  return isProse(
    rows.filter((_, index) => parted[index]),
    gutter,
  )
    ? gutter
    : undefined;
}

/** The first of the most frequent places, which may be a point apart. */
function mostFrequent(places: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const place of places) counts.set(Math.round(place), (counts.get(Math.round(place)) ?? 0) + 1);
  const [most] = [...counts].sort(([, one], [, other]) => other - one);
  return places.find((place) => Math.round(place) === most?.[0]);
}

function isProse(rows: readonly Row[], gutter: number): boolean {
  const items = rows.flatMap((row) => row.items);
  const lengths = [true, false].map((left) =>
    items.filter((item) => xOf(item) < gutter === left).reduce((sum, { str }) => sum + str.trim().length, 0),
  );
  return lengths.every((length) => length >= MIN_COLUMN_LENGTH * rows.length);
}

function isAcross(item: TextItem, x: number): boolean {
  return item.str.trim() !== '' && xOf(item) < x && xOf(item) + item.width > x;
}
