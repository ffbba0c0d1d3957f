import type { Span } from '../../domain/article.ts';
import type { Disguise } from '../../domain/verdict.ts';
import { plainLetters } from '../../language/words/look-alikes.ts';
import { quoteWordsOf } from '../../language/words/quote-words.ts';
import { claimedWords, withoutOuterMarks } from './claimed-words.ts';

/** One reading of what somebody typed, to be compared with the articles. */
export interface ClaimForm {
  readonly text: string;
  readonly disguise: Disguise;
  /** Letters differ from the typed ones, so that a literal match is not a match of what was typed. */
  readonly isNormalized: boolean;
}

export interface ClaimForms {
  /** With the typed letters: as typed, without outer quotation marks, without markup. */
  readonly asTyped: readonly ClaimForm[];
  /** Without markup, invisible characters, look-alike letters and editors' capitals in brackets. */
  readonly normalized: ClaimForm;
  /** The quoted parts of `normalized`. */
  readonly quoted: readonly Span[];
  /** False for a message of nothing but punctuation, markup or mentions. */
  readonly hasWords: boolean;
}

/** An editor's capital, as in "[T]he". */
const EDITED_CAPITAL = /\[(\p{L})\](?=\p{L})/gu;
/** Accents, ticks and primes that people type for apostrophes. */
const APOSTROPHE_LIKE = /(?<=\p{L})[`´ʹʼ′＇](?=\p{L})/gu;
const UNDISGUISED: Disguise = { invisible: 0, lookAlikes: [] };

export function claimForms(typed: string): ClaimForms {
  const written = claimedWords(typed).text;
  const { text: plain, ...disguise } = plainLetters(
    typed.replace(EDITED_CAPITAL, '$1').replace(APOSTROPHE_LIKE, '’'),
  );
  const { text, quoted } = claimedWords(plain);
  return {
    asTyped: [...new Set([typed, withoutOuterMarks(typed), written])].map((form) => ({
      text: form,
      disguise: UNDISGUISED,
      isNormalized: false,
    })),
    normalized: { text, disguise, isNormalized: plain !== typed },
    quoted,
    hasWords: quoteWordsOf(written).length > 0,
  };
}
