import type { Draft } from '../draft.ts';
import { spaceBetween, UNSPACED } from './join-lines.ts';

const MAX_TITLE = 120;
/** Lines that programs wrap are this long at least and at most. */
const NARROWEST = 40;
const WIDEST = 120;
/** Of the line ends, this share must be where a program would have put them. */
const CLEARLY = 0.9;

/** A text without any marks: blank lines separate paragraphs; where there are none, each line is one. */
export function readPlainText(source: string): Draft {
  const blocks = source
    .replace(/\r\n?|\u2028|\u2029/gu, '\n')
    .split(/\n(?:[^\S\n]*\n)+/u)
    .map((block) =>
      block
        .split('\n')
        .map((line) => line.trimEnd())
        .filter((line) => line !== ''),
    )
    .filter((lines) => lines.length > 0);
  const paragraphs = blocks.flatMap((lines) => paragraphsOfBlock(lines, blocks.length === 1));
  const [first = '', ...others] = paragraphs;
  return isTitle(first) && others.length > 0
    ? { title: first, paragraphs: others, dropped: 0, droppedWords: 0, warnings: [] }
    : { paragraphs, dropped: 0, droppedWords: 0, warnings: [] };
}

/** A line of its own at the top, without a full stop. */
function isTitle(text: string): boolean {
  return text.length <= MAX_TITLE && !text.includes('\n') && !/[.!…:;,。]["”’»)]*$/u.test(text);
}

function paragraphsOfBlock(lines: readonly string[], alone: boolean): string[] {
  if (isWrapped(lines)) return indentedParts(lines).map(join);
  // Without blank lines, a text has a paragraph a line; with them, a block of lines is a verse, a list, an address.
  if (alone) return lines.map((line) => line.trim()).filter((line) => line !== '');
  return [lines.join('\n').trim()];
}

/** Whether each line ends where its next word would not have fitted. */
function isWrapped(lines: readonly string[]): boolean {
  const width = Math.max(...lines.map((line) => line.length));
  if (lines.length < 2 || width < NARROWEST || width > WIDEST) return false;
  const ends = lines
    .map((line, index) => ({ line, next: lines[index + 1] ?? '' }))
    .filter(({ next }) => next !== '' && !isIndented(next));
  const full = ends.filter(({ line, next }) => {
    const [word = ''] = /^\S*/u.exec(next.trimStart()) ?? [];
    return UNSPACED.test(line) ? line.length > width - 4 : line.length + 1 + word.length > width - 2;
  });
  return ends.length > 0 && full.length >= CLEARLY * ends.length;
}

/** An indented line begins a paragraph, unless all are. */
function indentedParts(lines: readonly string[]): string[][] {
  const parts: string[][] = [];
  const mixed = lines.some((line) => !isIndented(line));
  for (const line of lines) {
    if (parts.length === 0 || (mixed && isIndented(line))) parts.push([line]);
    else parts.at(-1)?.push(line);
  }
  return parts;
}

function isIndented(line: string): boolean {
  return /^(?: {2,}|\t|\u3000)/u.test(line);
}

function join(lines: readonly string[]): string {
  return lines.map((line) => line.trim()).reduce((text, line) => text + between(text, line) + line);
}

function between(before: string, after: string): string {
  if (/\p{L}-$/u.test(before) && /^\p{Ll}/u.test(after)) return '';
  return spaceBetween(before, after);
}
