import type { Language } from '../../language/language.ts';
import { spelledWord, withoutAccents } from '../../language/rules/spelling.ts';
import type { QuoteWord } from '../../language/words/quote-words.ts';

/** Words of other texts that no word of the claim equals. */
const UNKNOWN = -2;
/** Letters at the beginning that all spellings of a word share, accents aside. */
const SHARED_LETTERS = 2;

/**
 * Numbers the words of a claim, so that equal numbers are equal words in any spelling: organise and organize, five and 5.
 * The article's accents may be missing in the claim; the claim may add accents to names only.
 */
export class WordIds {
  readonly #ids = new Map<string, number>();
  readonly #beginnings = new Set<string>();
  readonly #language: Language;
  /** Of words of articles. */
  readonly #known = new Map<string, number>();

  constructor(text: string, words: readonly QuoteWord[], language: Language) {
    this.#language = language;
    for (const word of words) {
      const key = this.#keyOf(word);
      const id = this.#ids.get(key) ?? this.#ids.size;
      this.#put(key, id);
      this.#put(word.folded, id);
      const isName = /^\p{Lu}/u.test(text.slice(word.start, word.start + 2));
      if (isName || language.fold !== undefined) this.#put(this.#foldOf(key, isName), id);
    }
  }

  /** The number of a claim's word that this word of an article equals. */
  of(word: QuoteWord): number {
    const written = word.written ?? word.folded;
    const known = this.#known.get(written);
    if (known !== undefined) return known;
    const id = this.#idOf(word);
    this.#known.set(written, id);
    return id;
  }

  #idOf(word: QuoteWord): number {
    const same = word.written === undefined ? this.#ids.get(word.folded) : undefined;
    if (same !== undefined) return same;
    if (!this.#mayBeKnown(word.folded)) return UNKNOWN;
    const key = this.#keyOf(word);
    return (
      this.#ids.get(key) ??
      this.#ids.get(this.#foldOf(key, true)) ??
      this.#ids.get(withoutAccents(key)) ??
      UNKNOWN
    );
  }

  #keyOf({ folded, written }: QuoteWord): string {
    return spelledWord(written ?? folded, this.#language.spelling);
  }

  #foldOf(key: string, isName: boolean): string {
    const folded = this.#language.fold?.(key) ?? key;
    return isName ? withoutAccents(folded) : folded;
  }

  #put(key: string, id: number): void {
    if (!this.#ids.has(key)) this.#ids.set(key, id);
    this.#beginnings.add(beginningOf(key));
  }

  /** False for most words without spelling them. */
  #mayBeKnown(folded: string): boolean {
    const { numerals } = this.#language.spelling ?? {};
    const isNumeral = numerals?.ones.has(folded) === true || numerals?.scales.has(folded) === true;
    return isNumeral || /[\p{Nd}&]/u.test(folded) || this.#beginnings.has(beginningOf(folded));
  }
}

function beginningOf(word: string): string {
  return withoutAccents(word.slice(0, SHARED_LETTERS + 1)).slice(0, SHARED_LETTERS);
}
