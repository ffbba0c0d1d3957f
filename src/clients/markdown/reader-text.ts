import type { Span } from './markdown-line.ts';
import { markdownLines } from './markdown-lines.ts';

interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** What somebody who reads one text display in Discord sees. */
export interface ReaderText {
  /** The words, without the markdown that Discord hides; list bullets are shown, quote bars are not. */
  readonly text: string;
  /** UTF-16 offsets into `text`. */
  readonly bold: readonly TextRange[];
  readonly quoted: readonly TextRange[];
  /** The targets of masked links, of bare addresses and of bracketed ones, in order. */
  readonly links: readonly string[];
  /** What Discord replaces by something else, as typed: mentions, custom emoji, :shortcodes:, timestamps. */
  readonly mentions: readonly string[];
}

/**
 * The reader's view of markdown, after Discord's rules; discord-markdown.ts says where these differ from the
 * library's. Nothing is wrapped, coloured or replaced, besides line endings, which become "\n", tabs, which
 * become four spaces, and form feeds, which vanish.
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

/** Adds the range from `start` to the text's end; what carries straight on, or on the next line, is one range. */
function extend(ranges: TextRange[], start: number, text: string): void {
  const last = ranges.at(-1);
  const carriesOn = last !== undefined && /^\n?$/.test(text.slice(last.end, start));
  if (carriesOn) ranges.pop();
  ranges.push({ start: carriesOn ? last.start : start, end: text.length });
}

function linksOf(spans: readonly Span[]): string[] {
  const links = new Set(spans.flatMap((span) => span.link ?? []));
  return [...links].map((link) => link.target);
}

function mentionsOf(spans: readonly Span[]): string[] {
  return spans.flatMap((span) => span.mention ?? []);
}
