import { allTermsOf } from '../../language/words/terms.ts';
import type { IndexedParagraph } from '../../retrieval/index/indexed-paragraph.ts';
import type { Shelf } from '../../retrieval/index/shelf.ts';

/** More than any vocabulary has terms, so that two of their numbers make one. */
const MAX_TERMS = 2 ** 26;

/** The pairs of words that follow each other in a claim, stop words included, as the index numbers them. */
export class WordPairs {
  readonly #pairs = new Set<number>();

  constructor({ language, vocabulary }: Shelf, claim: string) {
    const words = allTermsOf(claim, language).map(({ term }) => vocabulary.idOf(term));
    for (const [index, word] of words.entries()) {
      const next = words[index + 1];
      if (word !== undefined && next !== undefined) this.#pairs.add(word * MAX_TERMS + next);
    }
  }

  /** How many of the paragraph's pairs are among them. Reads no text. */
  countIn({ words }: IndexedParagraph): number {
    let count = 0;
    for (let index = 1; index < words.length; index += 1)
      if (this.#pairs.has((words[index - 1] ?? 0) * MAX_TERMS + (words[index] ?? 0))) count += 1;
    return count;
  }
}
