import type { Language } from '../../language/language.ts';
import { type QuoteWord, quoteWordsOf } from '../../language/words/quote-words.ts';
import type { Window } from '../find/windows.ts';
import type { EncodedTexts } from './align.ts';
import { EncodedWindow } from './encoded-window.ts';
import { WordIds } from './word-ids.ts';

/** Score for a matched word. A larger difference lets stop words decide less about the place. */
const GAIN = 3;
const STOP_WORD_GAIN = 2;
/** An editor's word that the article has too; not worth a gap. */
const BRACKETED_GAIN = 1;

/** The words that are compared with the articles, with what this comparison needs more than once. */
export class Claim {
  readonly text: string;
  readonly words: readonly QuoteWord[];
  readonly #ids = new Map<Language, WordIds>();
  readonly #sides = new Map<Language, ClaimSide>();
  readonly #windows = new WeakMap<Window, EncodedWindow>();

  constructor(text: string) {
    this.text = text;
    this.words = quoteWordsOf(text);
  }

  idsIn(language: Language): WordIds {
    const known = this.#ids.get(language) ?? new WordIds(this.text, this.words, language);
    this.#ids.set(language, known);
    return known;
  }

  encoded(window: Window): EncodedWindow {
    const known = this.#windows.get(window) ?? this.#encode(window);
    this.#windows.set(window, known);
    return known;
  }

  #encode(window: Window): EncodedWindow {
    const ids = this.idsIn(window.language);
    const side = this.#sides.get(window.language) ?? claimSide(this.words, ids, window.language);
    this.#sides.set(window.language, side);
    const isFree = (word: QuoteWord) => word.bracketed || window.narration.has(word);
    const source = encodedText(window.words, ids, isFree);
    return new EncodedWindow(window, { ...side, source });
  }
}

type ClaimSide = Omit<EncodedTexts, 'source'>;

function claimSide(words: readonly QuoteWord[], ids: WordIds, language: Language): ClaimSide {
  return {
    claim: encodedText(words, ids, ({ bracketed }) => bracketed),
    gains: Uint8Array.from(words, (word) => gainOf(word, language)),
    omits: Uint8Array.from(words, ({ afterOmission }) => (afterOmission ? 1 : 0)),
  };
}

function encodedText(words: readonly QuoteWord[], ids: WordIds, isFree: (word: QuoteWord) => boolean) {
  const [numbers, free] = [new Int32Array(words.length), new Uint8Array(words.length)];
  for (const [index, word] of words.entries()) {
    numbers[index] = ids.of(word);
    free[index] = isFree(word) ? 1 : 0;
  }
  return { words: numbers, free };
}

function gainOf({ folded, bracketed }: QuoteWord, { stopWords, fold }: Language): number {
  if (bracketed) return BRACKETED_GAIN;
  return stopWords.has(fold?.(folded) ?? folded) ? STOP_WORD_GAIN : GAIN;
}
