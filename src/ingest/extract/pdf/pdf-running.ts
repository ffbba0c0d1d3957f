import type { Line } from './pdf-lines.ts';

/** Lines at the top, and at the bottom, of a page that may be running heads or page numbers. */
const EDGE_LINES = 2;
/** Vertical shift of a running head between pages, in points. */
const MAX_SHIFT = 4;
const PAGE_NUMBER =
  /^\W*(?:\p{L}{1,6}\.? )?(?:\d+|[ivxlc]+)(?:\s*(?:\/|\||of|von|de|sur|di|из)\s*\d+)?\W*$/iu;

/** Removes page numbers, and running heads: lines that recur at the edges of pages, numbers aside. */
export function withoutRunning(pages: readonly (readonly Line[])[]): Line[][] {
  const seen = new Map<string, Line[]>();
  for (const line of pages.flatMap(edges)) {
    const same = seen.get(masked(line.text)) ?? [];
    seen.set(masked(line.text), [...same, line]);
  }
  const minRepeats = Math.max(2, Math.min(3, Math.ceil(pages.length / 2)));
  const isRunning = (line: Line) => {
    const same = seen.get(masked(line.text)) ?? [];
    return same.filter(({ y }) => Math.abs(y - line.y) <= MAX_SHIFT).length >= minRepeats;
  };
  return pages.map((lines) => {
    const edge = new Set(edges(lines));
    return lines.filter((line) => !edge.has(line) || !(isRunning(line) || PAGE_NUMBER.test(line.text)));
  });
}

/** The lines at the top and at the bottom. */
function edges(lines: readonly Line[]): Line[] {
  const fromTop = lines.toSorted((one, other) => other.y - one.y);
  return [...new Set([...fromTop.slice(0, EDGE_LINES), ...fromTop.slice(-EDGE_LINES)])];
}

/** The text with numbers replaced by a placeholder. */
function masked(text: string): string {
  return text.toLowerCase().replace(/\d+|\b[ivxlc]+\b/gu, '#');
}
