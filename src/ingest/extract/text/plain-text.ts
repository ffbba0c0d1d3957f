import type { ExtractedDraft } from '../extracted-draft.ts';
import { spaceBetween, UNSPACED_CHARACTER } from './join-lines.ts';

/** Length of a first line that is taken for the title, in characters. */
const MAX_TITLE_LINE = 120;
/** Range of line widths at which programs wrap text, in characters. */
const MIN_WIDTH = 40;
const MAX_WIDTH = 120;
/** Least share of line ends where a program would wrap. Lower takes more texts for wrapped; 0.8 to 0.95 are usual. */
const MIN_WRAPPED_SHARE = 0.9;
/** Line breaks from which a text can be told to be broken by hand. */
const MIN_BREAKS = 4;
/** Mean length of the lines of such a text, in characters. Verses are shorter. */
const MIN_RAGGED_WIDTH = 45;
/** Share of its breaks within sentences, before a small letter. Lower joins more lists. */
const MIN_WITHIN_SHARE = 0.7;

/** Reads a text without markup: blank lines separate paragraphs; without any, each line is a paragraph. */
export function readPlainText(source: string): ExtractedDraft {
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
  const ragged = isRagged(blocks);
  const paragraphs = blocks.flatMap((lines) =>
    ragged ? indentedParts(lines).map(join) : paragraphsOfBlock(lines, blocks.length === 1),
  );
  return { ...titleAtTop(paragraphs), dropped: 0, droppedWords: 0, warnings: [] };
}

/** Takes a first paragraph that reads like a title for one, if others follow. */
export function titleAtTop(paragraphs: readonly string[]): {
  readonly title?: string;
  readonly paragraphs: readonly string[];
} {
  const [first = '', ...others] = paragraphs;
  return isTitle(first) && others.length > 0 ? { title: first, paragraphs: others } : { paragraphs };
}

/** True for a short line without final punctuation. */
function isTitle(text: string): boolean {
  return text.length <= MAX_TITLE_LINE && !text.includes('\n') && !/[.!…:;,。]["”’»)]*$/u.test(text);
}

function paragraphsOfBlock(lines: readonly string[], alone: boolean): string[] {
  if (isWrapped(lines)) return indentedParts(lines).map(join);
  // Between blank lines, unwrapped lines are a verse, a list or an address, and stay together.
  if (alone) return lines.map((line) => line.trim()).filter((line) => line !== '');
  return [lines.join('\n').trim()];
}

/** True if nearly all lines end where the next word would not have fitted. */
function isWrapped(lines: readonly string[]): boolean {
  const width = Math.max(...lines.map((line) => line.length));
  if (lines.length < 2 || width < MIN_WIDTH || width > MAX_WIDTH) return false;
  const ends = lines
    .map((line, index) => ({ line, next: lines[index + 1] ?? '' }))
    .filter(({ next }) => next !== '' && !isIndented(next));
  const full = ends.filter(({ line, next }) => {
    const [word = ''] = /^\S*/u.exec(next.trimStart()) ?? [];
    return UNSPACED_CHARACTER.test(line)
      ? line.length > width - 4
      : line.length + 1 + word.length > width - 2;
  });
  return ends.length > 0 && full.length >= MIN_WRAPPED_SHARE * ends.length;
}

/** True if the lines of a text were broken by hand: nearly everywhere within sentences, and not as short as in a verse. */
function isRagged(blocks: readonly (readonly string[])[]): boolean {
  const breaks = blocks.flatMap((lines) =>
    lines.slice(0, -1).map((line, index) => [line, lines[index + 1] ?? ''] as const),
  );
  const within = breaks.filter(
    ([line, next]) => !/[.!?…:;,”"’)]$/u.test(line) && /^[\p{Ll}\d]/u.test(next.trimStart()),
  );
  const length = breaks.reduce((sum, [line]) => sum + line.length, 0) / Math.max(1, breaks.length);
  return (
    breaks.length >= MIN_BREAKS &&
    length >= MIN_RAGGED_WIDTH &&
    within.length >= MIN_WITHIN_SHARE * breaks.length
  );
}

/** Splits at indented lines, unless all are indented. */
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
