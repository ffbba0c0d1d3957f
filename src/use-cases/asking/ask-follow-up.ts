import type { QuestionAnswer } from '../../domain/answer.ts';
import type { SummarySentence } from '../../domain/summary.ts';
import { typedText } from '../../domain/typed-text.ts';
import { articleRequestOf } from '../../language/article-request.ts';
import { countFunctionWords } from '../../language/question-language.ts';
import { wordsOf } from '../../language/words/words.ts';
import { type Library, namedArticle } from '../../libraries/library.ts';
import type { Shelf } from '../../retrieval/index/shelf.ts';
import { askQuestion } from './ask-question.ts';
import { aboutMost, asClosest, focusAnswer } from './focus-answer.ts';
import { followUpReadings } from './follow-up-readings.ts';
import { MAX_QUESTION, type Question } from './search-question.ts';

export interface FollowUpQuestion extends Omit<Question, 'similarities'> {
  /** The question whose answer it follows; blank if that had no words of its own. */
  readonly earlier: string;
}

export interface FollowUpAnswer {
  /** The question that was asked instead of the one typed; undefined if it was asked as typed. */
  readonly asked?: string;
  readonly answer: QuestionAnswer;
}

/** One reading of the question, with its answer. */
interface Attempt {
  readonly reading: string;
  readonly answer: QuestionAnswer;
}

/**
 * Answers a question that follows another one: as typed if it can be understood alone, otherwise with what it lacks taken
 * from the earlier one. Of several readings, the first with an answer that mentions what is new counts, or else the first with a
 * closest match.
 *
 * @throws UserError question-empty, question-too-long, unknown-article, library-damaged
 */
export async function askFollowUp(
  library: Library,
  { question: typed, article: name, earlier }: FollowUpQuestion,
  fits?: (sentences: readonly SummarySentence[]) => boolean,
): Promise<FollowUpAnswer> {
  const question = typedText('question', typed, MAX_QUESTION);
  const article = namedArticle(library, name);
  const shelf = likeliestShelf(library.index.shelves(article), `${earlier} ${question}`);
  const ask = (asked: string) => askQuestion(library, { question: asked, article: name }, fits);
  const isWhole = articleRequestOf(question) !== undefined || wordsOf(question).length === 0;
  if (isWhole || earlier.trim() === '' || shelf === undefined) return { answer: await ask(question) };
  const { readings, topic, keywords } = followUpReadings(question, earlier.trim(), shelf, article);
  const isAbout = aboutMost(keywords, shelf);
  const isNew = keywords.length > 0 && keywords.every(({ term }) => !shelf.has(term, article?.id));
  const attempts: Attempt[] = [];
  let closest: Attempt | undefined;
  for (const reading of readings) {
    const answer = await ask(reading);
    const focused = focusAnswer(answer, isAbout, topic !== undefined || isNew);
    const isTopicAlone = topic !== undefined && reading === question;
    if (focused !== undefined && isSure(focused) && !isTopicAlone)
      return resultOf({ reading, answer: focused }, question);
    closest ??= focused && { reading, answer: asClosest(focused) };
    attempts.push({ reading, answer });
  }
  return resultOf(closest ?? refusalOf(attempts, question), question);
}

/** The one of the language that the questions are in. */
function likeliestShelf(shelves: readonly Shelf[], questions: string): Shelf | undefined {
  const words = ({ language }: Shelf) => countFunctionWords(questions, language);
  return shelves.toSorted((one, other) => words(other) - words(one))[0];
}

function isSure(answer: QuestionAnswer): boolean {
  return !(answer.kind === 'answered' && answer.match === 'closest');
}

/** The likeliest reading, refused; for the reason that the question as typed is, if that reading would be answered. */
function refusalOf([first, ...others]: readonly Attempt[], question: string): Attempt {
  if (first === undefined) throw new RangeError('There is no reading');
  if (first.answer.kind !== 'answered') return first;
  const typed = others.find(({ reading }) => reading === question)?.answer;
  const { reason, suggestions } =
    typed?.kind === 'refused' ? typed : ({ reason: { code: 'words-scattered' } } as const);
  const nearest = first.answer.passages;
  return { ...first, answer: { kind: 'refused', reason, nearest, ...(suggestions && { suggestions }) } };
}

function resultOf({ reading, answer }: Attempt, question: string): FollowUpAnswer {
  return reading === question ? { answer } : { asked: reading, answer };
}
