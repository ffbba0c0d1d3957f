import type { Answer } from '../domain/answer.ts';
import type { Passage } from '../domain/passage.ts';
import { questionTermsOf } from '../language/terms.ts';
import { type Library, namedArticle, typedText } from './library.ts';
import {
  bestSearch,
  MOST_PASSAGES,
  refuse,
  type ShelfSearch,
  searchShelf,
  toPassage,
} from './shelf-search.ts';

export interface Question {
  readonly question: string;
  /** An id, key or title; without it, all articles are asked. */
  readonly article?: string | undefined;
}

/** In characters; what a slash command's option takes, too. */
export const MAX_QUESTION = 300;
/** A further passage is shown when it ranks at least this close to the first. */
const CLOSE_TO_FIRST = 0.5;

/**
 * Up to three passages that answer, or a refusal with the nearest ones.
 *
 * @throws UserError question-empty, question-too-long, unknown-article
 */
export function answerQuestion(library: Library, question: Question): Answer {
  const search = searchFor(library, question);
  const [first, ...others] = search?.ranked ?? [];
  if (search === undefined || first === undefined || first.coverage < library.minConfidence)
    return refuse(search);
  const further = others
    .filter(({ coverage, rank }) => coverage >= library.minConfidence && rank >= CLOSE_TO_FIRST * first.rank)
    .slice(0, MOST_PASSAGES - 1);
  return {
    kind: 'answered',
    match: 'answer',
    passages: [toPassage(first, search), ...further.map((ranked) => toPassage(ranked, search))],
  };
}

/**
 * The first `limit` passages for the question, best first, whether or not they answer it: what `answerQuestion`
 * chooses from, for measuring.
 */
export function rankedPassages(library: Library, question: Question, limit: number): Passage[] {
  const search = searchFor(library, question);
  return search?.ranked.slice(0, limit).map((ranked) => toPassage(ranked, search)) ?? [];
}

function searchFor(library: Library, { question, article: name }: Question): ShelfSearch | undefined {
  const text = typedText('question', question, MAX_QUESTION);
  const article = namedArticle(library, name);
  return bestSearch(
    library.index
      .shelves(article)
      .map((shelf) => searchShelf(shelf, text, questionTermsOf(text, shelf.language), article)),
  );
}
