import type { Answer } from '../domain/answer.ts';
import type { Passage } from '../domain/passage.ts';
import { primaryCode } from '../language/language.ts';
import { isInOtherLanguage } from '../language/question-language.ts';
import { questionTermsOf } from '../language/words/terms.ts';
import { type Library, namedArticle, typedText } from '../libraries/library.ts';
import {
  bestSearch,
  MAX_PASSAGES,
  passagesOf,
  refuse,
  type ShelfSearch,
  searchShelf,
} from '../retrieval/search-shelf.ts';

export interface Question {
  readonly question: string;
  /** An id, key or title; without it, all articles are asked. */
  readonly article?: string | undefined;
}

/** In characters; what a slash command's option takes, too. */
export const MAX_QUESTION = 300;
/** A further passage is shown when it is at least this likely, as a share of the first's confidence. */
const CLOSE_TO_FIRST = 0.5;
/** From here on an answer is given as one; below, as the closest match. */
const SURE = 0.6;

/**
 * Up to three passages that answer, or a refusal with the nearest ones.
 *
 * @throws UserError question-empty, question-too-long, unknown-article
 */
export function answerQuestion(library: Library, question: Question): Answer {
  const search = searchFor(library, question);
  const [first, ...others] = search === undefined ? [] : passagesOf(search, MAX_PASSAGES);
  if (first === undefined || first.score < library.minConfidence) {
    const refused = refuse(search);
    const languages = languagesOf(library, question);
    return isInOtherLanguage(question.question, languages)
      ? { ...refused, reason: { code: 'other-language', languages } }
      : refused;
  }
  const further = others.filter(
    ({ score }) => score >= Math.max(library.minConfidence, CLOSE_TO_FIRST * first.score),
  );
  const match = first.score < SURE ? 'closest' : 'answer';
  const otherLanguage = isInOtherLanguage(question.question, [primaryCode(first.article.language)]);
  return { kind: 'answered', match, passages: [first, ...further], ...(otherLanguage && { otherLanguage }) };
}

/**
 * The first `limit` passages for the question, best first, whether or not they answer it: what `answerQuestion`
 * chooses from, for measuring.
 */
export function rankedPassages(library: Library, question: Question, limit: number): Passage[] {
  const search = searchFor(library, question);
  return search === undefined ? [] : passagesOf(search, limit);
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

/** Of the articles asked, as ISO 639-1 codes. */
function languagesOf(library: Library, { article }: Question): string[] {
  return library.index.shelves(namedArticle(library, article)).map(({ language }) => language.code);
}
