import { typedText } from '../../domain/typed-text.ts';
import { type Library, namedArticle } from '../../libraries/library.ts';
import { withoutSidelines } from '../../retrieval/ranking/sidelines.ts';
import type { Similarities } from '../../retrieval/ranking/similarity.ts';
import { bestSearch, type ShelfSearch, searchForAnswer } from '../../retrieval/search-shelf.ts';

export interface Question {
  readonly question: string;
  /** An id, key or title; by default, all articles are searched. */
  readonly article?: string | undefined;
  /** By default, words alone are compared. */
  readonly similarities?: Similarities | undefined;
}

/** In characters. A slash command's option uses the same limit. */
export const MAX_QUESTION = 300;

/**
 * Ranks paragraphs for a question in each language of the articles and takes the best ranking.
 *
 * @returns undefined if there are no articles
 * @throws UserError question-empty, question-too-long, unknown-article
 */
export function searchQuestion(
  library: Library,
  { question, article: name, similarities }: Question,
): ShelfSearch | undefined {
  const text = typedText('question', question, MAX_QUESTION);
  const article = namedArticle(library, name);
  return bestSearch(
    library.index.shelves(article).map((shelf) => {
      const search = searchForAnswer(shelf, text, article, similarities);
      return { ...search, ranked: withoutSidelines(search.ranked) };
    }),
  );
}
