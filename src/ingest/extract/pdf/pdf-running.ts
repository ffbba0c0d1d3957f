import type { Line } from './pdf-lines.ts';

/** How many lines at the top and at the bottom of a page may be running heads and page numbers. */
const EDGE = 2;
/** How far the same line may stand from its place on another page, in points. */
const SAME_PLACE = 4;
const PAGE_NUMBER =
  /^\W*(?:\p{L}{1,6}\.? )?(?:\d+|[ivxlc]+)(?:\s*(?:\/|\||of|von|de|sur|di|из)\s*\d+)?\W*$/iu;

/** The lines without running heads and page numbers: what comes again at the edge of the pages, whatever the numbers in it. */
export function withoutRunning(pages: readonly (readonly Line[])[]): Line[] {
  const seen = new Map<string, Line[]>();
  for (const line of pages.flatMap(edges)) {
    const same = seen.get(masked(line.text)) ?? [];
    seen.set(masked(line.text), [...same, line]);
  }
  const needed = Math.max(2, Math.min(3, Math.ceil(pages.length / 2)));
  const isRunning = (line: Line) => {
    const same = seen.get(masked(line.text)) ?? [];
    return same.filter(({ y }) => Math.abs(y - line.y) <= SAME_PLACE).length >= needed;
  };
  return pages.flatMap((lines) => {
    const edge = new Set(edges(lines));
    return lines.filter((line) => !edge.has(line) || !(isRunning(line) || PAGE_NUMBER.test(line.text)));
  });
}

function edges(lines: readonly Line[]): Line[] {
  const fromTop = lines.toSorted((one, other) => other.y - one.y);
  return [...new Set([...fromTop.slice(0, EDGE), ...fromTop.slice(-EDGE)])];
}

function masked(text: string): string {
  return text.toLowerCase().replace(/\d+|\b[ivxlc]+\b/gu, '#');
}
