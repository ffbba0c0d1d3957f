import { foldLetter, LINE_END, SPACE } from './fold-letter.ts';

/**
 * A text as browsers compare it when they look for a text directive: its letters folded, a stretch of white space as one
 * space, or as one line feed where a line ends in it.
 */
export interface FoldedText {
  readonly source: string;
  readonly folded: string;
  /** In order; each holds for the units from its place in the folded text up to the next. */
  readonly shifts: readonly Shift[];
}

interface Shift {
  readonly from: number;
  /** How much further on in the source. */
  readonly by: number;
}

/** Functions take no more arguments at once everywhere. */
const CHUNK = 8192;
const UNITS = 0x10000;

/** What a unit folds to, where that is one unit; 0 for all others, and those that were not met yet. */
const singles = new Uint16Array(UNITS);

export function foldText(source: string): FoldedText {
  const folded = new Folding(Math.min(CHUNK, source.length + 1));
  for (let at = 0; at < source.length; at += 1) {
    const unit = source.charCodeAt(at);
    const single = singles[unit] ?? 0;
    if (single !== 0) folded.add(single, at);
    else at += foldSpecial(source, at, folded);
  }
  return folded.end(source);
}

/** How many units it took beyond the first one. */
function foldSpecial(source: string, at: number, folded: Folding): number {
  const letter = String.fromCodePoint(source.codePointAt(at) ?? 0);
  const letters = foldLetter(letter);
  if (letter.length === 1 && letters.length === 1) singles[letter.charCodeAt(0)] = letters.charCodeAt(0);
  for (let index = 0; index < letters.length; index += 1) folded.add(letters.charCodeAt(index), at);
  return letter.length - 1;
}

/** The words of a directive, to be looked for in a folded text: on one line, without white space at their ends. */
export function foldWords(words: string): string {
  return foldText(words).folded.replaceAll('\n', ' ').trim();
}

/** The place in the source of a place in the folded text; the end's is the end. */
export function placeOf({ source, folded, shifts }: FoldedText, at: number): number {
  if (at >= folded.length) return source.length;
  let [low, high] = [0, shifts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((shifts[middle]?.from ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return at + (shifts[low]?.by ?? 0);
}

class Folding {
  readonly #chunk: Uint16Array;
  readonly #shifts: Shift[] = [{ from: 0, by: 0 }];
  #text = '';
  #filled = 0;
  #length = 0;
  #by = 0;
  #isAfterSpace = false;

  constructor(chunk: number) {
    this.#chunk = new Uint16Array(chunk);
  }

  add(unit: number, at: number): void {
    const isSpace = unit === SPACE || unit === LINE_END;
    if (isSpace && this.#isAfterSpace) {
      if (unit === LINE_END) this.#chunk[this.#filled - 1] = LINE_END;
      return;
    }
    this.#isAfterSpace = isSpace;
    if (this.#filled === this.#chunk.length) this.#flush();
    if (at - this.#length !== this.#by) {
      this.#by = at - this.#length;
      this.#shifts.push({ from: this.#length, by: this.#by });
    }
    this.#chunk[this.#filled] = unit;
    this.#filled += 1;
    this.#length += 1;
  }

  end(source: string): FoldedText {
    this.#flush();
    return { source, folded: this.#text, shifts: this.#shifts };
  }

  #flush(): void {
    this.#text += String.fromCharCode.apply(
      null,
      this.#chunk.subarray(0, this.#filled) as unknown as number[],
    );
    this.#filled = 0;
  }
}
