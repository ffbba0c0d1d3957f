import type { IndexedParagraph } from '../index/indexed-paragraph.ts';
import type { Shelf } from '../index/shelf.ts';

/** How close a question is in meaning to a paragraph, as cosines. */
export interface ParagraphSimilarity {
  /** One for each sentence. */
  readonly sentences: readonly number[];
  /** One for each two consecutive sentences, taken together. */
  readonly pairs: readonly number[];
  /** Of all sentences, taken together. */
  readonly whole: number;
}

/** How close a question is in meaning to the paragraphs of a library. */
export interface Similarities {
  /** The paragraph is counted from 0; undefined while its article has no vectors. */
  of(articleId: string, paragraph: number): ParagraphSimilarity | undefined;
  /** Paragraphs with the closest sentences, closest first; `index` counts from 0. */
  nearest(
    limit: number,
    languageCode: string,
    articleId?: string,
  ): readonly { readonly articleId: string; readonly index: number }[];
}

/** Candidates for their meaning alone. Higher finds more answers in other words, and takes longer; 5 to 20 are usual. */
const MAX_NEAREST = 10;

/** Paragraphs that are close in meaning, whatever their words. */
export function nearestParagraphs(
  shelf: Shelf,
  similarities: Similarities,
  articleId?: string,
): IndexedParagraph[] {
  return similarities
    .nearest(MAX_NEAREST, shelf.language.code, articleId)
    .flatMap((place) => shelf.paragraphsOf(place.articleId)[place.index] ?? []);
}
