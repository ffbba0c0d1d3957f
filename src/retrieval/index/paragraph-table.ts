import type { IndexedParagraph } from './indexed-paragraph.ts';

/** Paragraphs by id. Ids of removed paragraphs are reused, so that the table does not grow with every change. */
export class ParagraphTable {
  readonly #paragraphs: (IndexedParagraph | undefined)[] = [];
  readonly #freeIds: number[] = [];

  /** Above every id. */
  get limit(): number {
    return this.#paragraphs.length;
  }

  nextId(): number {
    return this.#freeIds.pop() ?? this.#paragraphs.push(undefined) - 1;
  }

  set(paragraph: IndexedParagraph): void {
    this.#paragraphs[paragraph.id] = paragraph;
  }

  /** @throws RangeError for an unused id */
  get(id: number): IndexedParagraph {
    const paragraph = this.#paragraphs[id];
    if (paragraph === undefined) throw new RangeError(`There is no paragraph ${id}`);
    return paragraph;
  }

  remove(id: number): void {
    this.#paragraphs[id] = undefined;
    this.#freeIds.push(id);
  }
}
