import type { StyledSpan } from './markdown-line.ts';
import { markdownLines } from './markdown-lines.ts';

interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** The text that a reader of markdown sees in Discord. */
export interface ReaderText {
  /** Without the markup that Discord hides. Includes list bullets, but not the bars of quotes. */
  readonly text: string;
  /** UTF-16 offsets into `text`. */
  readonly bold: readonly TextRange[];
  readonly quoted: readonly TextRange[];
  /** Targets of masked links, bare URLs and `<URL>`s, in order. */
  readonly links: readonly string[];
  /** Source text of everything that Discord replaces: mentions, custom emoji, :shortcodes:, timestamps. */
  readonly mentions: readonly string[];
}

/**
 * Reduces markdown to the text that a reader sees, by Discord's rules (discord-markdown.ts). Line endings become "\n",
 * tabs become four spaces, and form feeds disappear; everything else is kept.
 */
export function readerText(markdown: string): ReaderText {
  const lines = markdownLines(markdown);
  const bold: TextRange[] = [];
  const quoted: TextRange[] = [];
  let text = '';
  for (const [index, line] of lines.entries()) {
    if (index > 0) text += '\n';
    const start = text.length;
    text += line.lead;
    for (const span of line.spans) {
      text += span.text;
      if (span.bold) extend(bold, text.length - span.text.length, text);
    }
    if (line.kinds.has('quote')) extend(quoted, start, text);
  }
  const spans = lines.flatMap((line) => line.spans);
  return { text, bold, quoted, links: linksOf(spans), mentions: mentionsOf(spans) };
}

/** Adds the range from `start` to the end of `text`. Merges it with a range that ends right before it or a line above. */
function extend(ranges: TextRange[], start: number, text: string): void {
  const last = ranges.at(-1);
  const carriesOn = last !== undefined && /^\n?$/.test(text.slice(last.end, start));
  if (carriesOn) ranges.pop();
  ranges.push({ start: carriesOn ? last.start : start, end: text.length });
}

function linksOf(spans: readonly StyledSpan[]): string[] {
  const links = new Set(spans.flatMap((span) => span.link ?? []));
  return [...links].map((link) => link.target);
}

function mentionsOf(spans: readonly StyledSpan[]): string[] {
  return spans.flatMap((span) => span.mention ?? []);
}
