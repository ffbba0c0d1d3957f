import { Index } from 'flexsearch';

/** More terms than a question has; a bound for pasted text. */
const MOST_TERMS = 64;

/**
 * Which paragraphs hold which terms. It finds, it does not rank: FlexSearch's suggestions carry no scores.
 * Terms go in as they are; nothing here folds, stems or splits them.
 */
export class ParagraphIndex {
  /** Terms are joined by this for the one string that FlexSearch takes; no term has it. */
  static readonly #SEPARATOR = '\n';
  readonly #index = new Index({
    tokenize: 'strict',
    resolution: 1,
    encode: (text) => text.split(ParagraphIndex.#SEPARATOR),
  });

  add(id: number, terms: readonly string[]): void {
    this.#index.add(id, terms.join(ParagraphIndex.#SEPARATOR));
  }

  /** Ids of paragraphs that hold at least one of the terms, those with many of them among the first. */
  candidates(terms: readonly string[], limit: number): number[] {
    const asked = terms.slice(0, MOST_TERMS).join(ParagraphIndex.#SEPARATOR);
    return asked === '' ? [] : this.#index.search(asked, { limit, suggest: true }).map(Number);
  }
}
