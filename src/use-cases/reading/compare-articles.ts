import type { QuestionAnswer, RefusalReason } from '../../domain/answer.ts';
import type { Article } from '../../domain/article.ts';
import { hasCode, UserError } from '../../domain/errors/user-error.ts';
import type { Passage } from '../../domain/passage.ts';
import { type RecordField, recordValue } from '../../domain/record.ts';
import { runInSlices } from '../../domain/steps/run-in-slices.ts';
import { typedText } from '../../domain/typed-text.ts';
import type { Library } from '../../libraries/library.ts';
import type { Similarities } from '../../retrieval/ranking/similarity.ts';
import { answerQuestion } from '../asking/answer-question.ts';
import { MAX_QUESTION, type Question } from '../asking/search-question.ts';

/** An article's best passage, as `/ask` would give it of this article alone. */
interface ComparedPassage {
  readonly kind: 'passage';
  /** Whether it answers, or is the closest match only. */
  readonly match: 'answer' | 'closest';
  readonly passage: Passage;
  /** Whether the question is in another language than the article. */
  readonly otherLanguage: boolean;
}

/** The article's record answers. */
interface ComparedRecord {
  readonly kind: 'record';
  readonly field: RecordField;
  readonly article: Article;
}

export type Compared = ComparedPassage | ComparedRecord;

export interface Comparison {
  /** Answers first, then closest matches; newest article first within both. */
  readonly found: readonly Compared[];
  /** Articles that do not say, newest first. */
  readonly silent: readonly Article[];
  /** Why no article says it; absent if one does, or if only all of them together come close. */
  readonly reason?: RefusalReason;
}

/**
 * Asks every article of the library by itself: each gets the first passage, the record or the refusal that it would get if
 * it were the only one asked.
 *
 * @throws UserError question-empty, question-too-long, no-articles, library-damaged
 */
export async function compareArticles(library: Library, question: string): Promise<Comparison> {
  typedText('question', question, MAX_QUESTION);
  if (library.store.all().length === 0) throw new UserError('no-articles', {});
  const similarities = await library.meaning?.similaritiesTo(question);
  const current = (await library.meaning?.current()) ?? library;
  return runInSlices(comparing(current, question, similarities));
}

function* comparing(
  library: Library,
  question: string,
  similarities: Similarities | undefined,
): Generator<void, Comparison> {
  const found: Compared[] = [];
  const silent: Article[] = [];
  for (const article of library.store.all()) {
    const answer = answerOf(library, { question, article: article.id, similarities });
    const compared = comparedOf(answer);
    if (compared !== undefined) found.push(compared);
    else if (!isRemoved(answer)) silent.push(article);
    yield;
  }
  if (found.length > 0) return { found: found.toSorted((one, other) => rank(one) - rank(other)), silent };
  const together = answerOf(library, { question, similarities });
  return { found, silent, ...(together?.kind === 'refused' && { reason: together.reason }) };
}

/** An article may leave the index between two steps. */
function isRemoved(answer: QuestionAnswer | undefined): boolean {
  return answer?.kind === 'refused' && answer.reason.code === 'no-articles';
}

/** Undefined for an article that is too short to be summarized. */
function answerOf(library: Library, question: Question): QuestionAnswer | undefined {
  try {
    return answerQuestion(library, question);
  } catch (error) {
    if (hasCode(error, 'no-sentence-fits')) return undefined;
    throw error;
  }
}

function comparedOf(answer: QuestionAnswer | undefined): Compared | undefined {
  switch (answer?.kind) {
    case 'answered': {
      const [passage] = answer.passages;
      const match = answer.match === 'answer' ? 'answer' : 'closest';
      return { kind: 'passage', match, passage, otherLanguage: answer.otherLanguage === true };
    }
    case 'record':
      return recordValue(answer.article, answer.field) === undefined ? undefined : answer;
    case 'summary': {
      const { article, sentences } = answer.summary;
      const passages = sentences.map(({ paragraph, quote }): Passage => {
        return { article, paragraph, highlight: quote, score: 1 };
      });
      const [passage] = passages;
      return passage && { kind: 'passage', match: 'answer', passage, otherLanguage: false };
    }
    default:
      return undefined;
  }
}

function rank(compared: Compared): number {
  return compared.kind === 'passage' && compared.match === 'closest' ? 1 : 0;
}
