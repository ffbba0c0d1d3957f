import { foldLetter, LINE_END, SPACE } from './fold-letter.ts';

/**
 * A text as browsers compare it: letters folded, a run of white space as one space, or as one line feed if it ends a
 * line.
 */
export interface FoldedText {
  readonly source: string;
  readonly folded: string;
  /** Maps offsets to the source. In rising order; each applies up to the next. */
  readonly shifts: readonly Shift[];
}

interface Shift {
  /** Offset in the folded text. */
  readonly from: number;
  /** Added to a folded offset, gives the source offset. */
  readonly by: number;
}

/** Safe number of arguments for one function call in every engine. */
const CHUNK = 8192;
const UTF16_UNITS = 0x10000;

/** Cache: the single unit that a unit folds to; 0 if it folds to none or several, or has not been met yet. */
const singles = new Uint16Array(UTF16_UNITS);

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

/** @returns the number of source units consumed beyond the first */
function foldSpecial(source: string, at: number, folded: Folding): number {
  const letter = String.fromCodePoint(source.codePointAt(at) ?? 0);
  const letters = foldLetter(letter);
  if (letter.length === 1 && letters.length === 1) singles[letter.charCodeAt(0)] = letters.charCodeAt(0);
  for (let index = 0; index < letters.length; index += 1) folded.add(letters.charCodeAt(index), at);
  return letter.length - 1;
}

/** Part of a directive, ready to search for in a folded text: on one line, trimmed. */
export function foldWords(words: string): string {
  return foldText(words).folded.replaceAll('\n', ' ').trim();
}

/** The source offset of an offset in the folded text; its end maps to the source's end. */
export function sourceOffset({ source, folded, shifts }: FoldedText, at: number): number {
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
