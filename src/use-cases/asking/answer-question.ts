import type { Answer, QuestionAnswer } from '../../domain/answer.ts';
import { finish } from '../../domain/steps/finish.ts';
import type { SummarySentence } from '../../domain/summary.ts';
import { typedText } from '../../domain/typed-text.ts';
import { articleRequestOf } from '../../language/article-request.ts';
import { primaryCode } from '../../language/language.ts';
import { isInOtherLanguage } from '../../language/question-language.ts';
import { type Library, namedArticle, requireAll } from '../../libraries/library.ts';
import { refuseQuestion } from '../../retrieval/refuse-question.ts';
import { foundPassages, MAX_PASSAGES, minCertain } from '../../retrieval/search-shelf.ts';
import { answerRequest } from './answer-request.ts';
import { MAX_QUESTION, type Question, searchQuestion } from './search-question.ts';
import { suggestQuestions } from './suggest-questions.ts';

/** Minimum confidence of a further passage, as a share of the first one's. Lower values show more passages. */
const MIN_SHARE_OF_FIRST = 0.5;

/**
 * Up to three passages that answer the question, or a refusal with the nearest ones. A question about an article as a whole
 * gets a field of its record or a summary.
 *
 * @param fits whether the sentences of a summary can be shown together; by default, any can
 * @throws UserError question-empty, question-too-long, unknown-article, no-sentence-fits, articles-unreadable
 */
export function answerQuestion(
  library: Library,
  question: Question,
  fits?: (sentences: readonly SummarySentence[]) => boolean,
): QuestionAnswer {
  return finish(answerSteps(library, question, fits));
}

/** `answerQuestion`, one step except for a summary: nothing that depends on the index comes after a pause. */
export function* answerSteps(
  library: Library,
  question: Question,
  fits: (sentences: readonly SummarySentence[]) => boolean = () => true,
): Generator<void, QuestionAnswer> {
  const request = articleRequestOf(typedText('question', question.question, MAX_QUESTION));
  const answer =
    (request && (yield* answerRequest(library, request, question.article, fits))) ??
    answerWithPassages(library, question);
  if (answer.kind === 'refused') requireAll(library);
  return answer;
}

function answerWithPassages(library: Library, question: Question): Answer {
  const search = searchQuestion(library, question);
  const [best, ...others] = search === undefined ? [] : foundPassages(search, MAX_PASSAGES);
  const isSure = search !== undefined && best !== undefined && best.passage.score >= minCertain(search);
  const suggestions = search === undefined || isSure ? [] : suggestQuestions(search, question.question);
  const suggested = suggestions.length > 0 && { suggestions };
  if (best === undefined || best.relevance < library.minConfidence) {
    const refused = refuseQuestion(search);
    const languages = languagesOf(library, question);
    return isInOtherLanguage(question.question, languages)
      ? { ...refused, reason: { code: 'other-language', languages } }
      : { ...refused, ...suggested };
  }
  const first = best.passage;
  const further = others
    .filter(({ relevance }) => relevance >= library.minConfidence)
    .map(({ passage }) => passage)
    .filter(({ score }) => score >= MIN_SHARE_OF_FIRST * first.score);
  const match = isSure ? 'answer' : 'closest';
  const otherLanguage = isInOtherLanguage(question.question, [primaryCode(first.article.language)]);
  const passages = [first, ...further] as const;
  return { kind: 'answered', match, passages, ...(otherLanguage && { otherLanguage }), ...suggested };
}

/** The languages of the searched articles, as ISO 639-1 codes. */
function languagesOf(library: Library, { article }: Question): string[] {
  return library.index.shelves(namedArticle(library, article)).map(({ language }) => language.code);
}
