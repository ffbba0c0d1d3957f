import { widthOf, wrapped } from './text-width.ts';

/** A dated sentence in the picture; all of it is shown as it is. */
interface PictureEntry {
  /** The date as written. */
  readonly date: string;
  /** ISO 8601: a day, a month or a year. It decides how far the next entry is. */
  readonly iso: string;
  /** “¶ 4”. */
  readonly place: string;
  readonly words: string;
}

export interface TimelinePicture {
  readonly title: string;
  /** Publisher and date; may be empty. */
  readonly source: string;
  /** By date. */
  readonly entries: readonly PictureEntry[];
  /** A BCP 47 tag: it tells the side where lines begin. */
  readonly language: string;
}

/** In pixels. Twice the width of a phone, so that the text can still be read there. */
const WIDTH = 960;
const PADDING = 48;
const AXIS = PADDING + 8;
const TEXT = AXIS + 40;
const ROOM = WIDTH - TEXT - PADDING;
const SIZES = { title: 34, source: 20, date: 24, words: 22 } as const;
const LINE = 1.4;
/** Lines of a sentence; a longer one is named by its paragraph only, because no sentence is cut. */
const MAX_LINES = 7;
/** Room between entries in pixels: the least, and what a long time adds. */
const GAP = { least: 34, most: 58 } as const;
/** A card of its own, dark enough for white and light enough for black surroundings. */
const COLORS = {
  card: '#222838',
  axis: '#46506a',
  dot: '#8ab4ff',
  date: '#a9c8ff',
  words: '#eceff6',
  faint: '#a3adc2',
} as const;

const RIGHT_TO_LEFT: ReadonlySet<string> = new Set([
  'ar',
  'fa',
  'he',
  'ur',
  'ps',
  'yi',
  'ckb',
  'dv',
  'sd',
  'ug',
]);

interface Block {
  readonly svg: string;
  readonly height: number;
}

/** The timeline as SVG: a card with a line of time on which each dot is a date. */
export function timelineSvg({ title, source, entries, language }: TimelinePicture): string {
  const draw = new Pen(RIGHT_TO_LEFT.has(language.split('-')[0] ?? ''));
  const head = wrapped(title, SIZES.title, WIDTH - 2 * PADDING);
  let y = PADDING + SIZES.title;
  const parts: string[] = [];
  for (const line of head) {
    parts.push(draw.text(line, PADDING, y, SIZES.title, COLORS.words, true));
    y += SIZES.title * LINE;
  }
  if (source !== '') parts.push(draw.text(source, PADDING, y - 4, SIZES.source, COLORS.faint));
  y += source === '' ? 8 : 44;
  const top = y;
  let last = y;
  for (const [index, entry] of entries.entries()) {
    const before = entries[index - 1];
    if (before !== undefined) y += gapBetween(before.iso, entry.iso);
    last = y;
    const block = entryBlock(draw, entry, y);
    parts.push(block.svg);
    y += block.height;
  }
  const height = Math.ceil(y + PADDING - 10);
  const axis = `<line x1="${draw.x(AXIS)}" y1="${top}" x2="${draw.x(AXIS)}" y2="${last}" stroke="${COLORS.axis}" stroke-width="4" stroke-linecap="round"/>`;
  const card = `<rect width="${WIDTH}" height="${height}" rx="24" fill="${COLORS.card}"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}">${card}${axis}${parts.join('')}</svg>`;
}

function entryBlock(draw: Pen, { date, place, words }: PictureEntry, y: number): Block {
  const lines = wrapped(words, SIZES.words, ROOM);
  const shown = lines.length > MAX_LINES ? [] : lines;
  const placeX = TEXT + widthOf(date, SIZES.date) * 1.04 + 18;
  const dateY = y + 8;
  const svg = [
    `<circle cx="${draw.x(AXIS)}" cy="${y}" r="9" fill="${COLORS.dot}" stroke="${COLORS.card}" stroke-width="5"/>`,
    draw.text(date, TEXT, dateY, SIZES.date, COLORS.date, true),
    draw.text(place, placeX, dateY, SIZES.source, COLORS.faint),
    ...shown.map((line, index) =>
      draw.text(line, TEXT, dateY + (index + 1) * SIZES.words * LINE + 2, SIZES.words, COLORS.words),
    ),
  ].join('');
  return { svg, height: 16 + shown.length * SIZES.words * LINE };
}

/** Wider for a longer time, by its logarithm: days and centuries fit on one line. */
function gapBetween(before: string, after: string): number {
  const days = Math.max(0, (timeOf(after) - timeOf(before)) / 86_400_000);
  return GAP.least + Math.min(GAP.most, 5 * Math.log2(1 + days));
}

function timeOf(iso: string): number {
  const [year, month = '01', day = '01'] = iso.split('-');
  return Date.UTC(Number(year), Number(month) - 1, Number(day));
}

/** Keep the direction of a line whose first or last characters have none: digits, quotation marks, a full stop. */
const [BEGIN_RIGHT_TO_LEFT, END_RIGHT_TO_LEFT] = ['\u202b', '\u202c'];
/** The first that has a letter is taken, and its bold with it. */
const FONTS = { true: 'Noto Sans Arabic, Noto Sans Hebrew, Noto Sans', false: 'Noto Sans' } as const;

/** Draws text from the side where the language begins. */
class Pen {
  readonly #rightToLeft: boolean;

  constructor(rightToLeft: boolean) {
    this.#rightToLeft = rightToLeft;
  }

  /** @param x from the side where lines begin */
  x(x: number): number {
    return this.#rightToLeft ? WIDTH - x : x;
  }

  text(words: string, x: number, y: number, size: number, color: string, isBold = false): string {
    const weight = isBold ? ' font-weight="700"' : '';
    const anchor = this.#rightToLeft ? ' text-anchor="end"' : '';
    const line = this.#rightToLeft ? BEGIN_RIGHT_TO_LEFT + words + END_RIGHT_TO_LEFT : words;
    const font = FONTS[`${this.#rightToLeft}`];
    return `<text x="${this.x(x)}" y="${y}" font-family="${font}" font-size="${size}" fill="${color}"${weight}${anchor}>${escapeXml(line)}</text>`;
  }
}

/** Leaves out the control characters that XML cannot have. */
function escapeXml(words: string): string {
  return words
    .replace(/[^\P{Cc}\t\n]/gu, '')
    .toWellFormed()
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
