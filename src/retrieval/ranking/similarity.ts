import type { IndexedParagraph } from '../index/indexed-paragraph.ts';
import type { Shelf } from '../index/shelf.ts';

/** How close a question is in meaning to the sentences of a library, as cosines. */
export interface Similarities {
  /** One for each sentence of the paragraph, which is counted from 0; undefined while its article has no vectors. */
  of(articleId: string, paragraph: number): readonly number[] | undefined;
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

/**
 * The highest cosine of a sentence for each paragraph; the mean of the others where it is not known yet.
 *
 * @param cosines of each paragraph's sentences
 */
export function closestSentences(cosines: readonly (readonly number[] | undefined)[]): number[] {
  const best = cosines.map((of) => (of === undefined ? undefined : Math.max(0, ...of)));
  const known = best.filter((cosine) => cosine !== undefined);
  const mean = known.reduce((sum, cosine) => sum + cosine, 0) / Math.max(1, known.length);
  return best.map((cosine) => cosine ?? mean);
}

/** How far one paragraph is ahead of the closest other one; 0 for an only one. */
export function leadOf(closest: readonly number[], at: number): number {
  if (closest.length < 2) return 0;
  const others = closest.filter((_, other) => other !== at);
  return (closest[at] ?? 0) - Math.max(...others);
}
