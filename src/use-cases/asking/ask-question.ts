import type { QuestionAnswer } from '../../domain/answer.ts';
import { runInSlices } from '../../domain/steps/run-in-slices.ts';
import type { SummarySentence } from '../../domain/summary.ts';
import type { Library } from '../../libraries/library.ts';
import { answerSteps } from './answer-question.ts';
import type { Question } from './search-question.ts';

/**
 * `answerQuestion` by words and meaning where the library knows meaning in time, else by words.
 *
 * @throws UserError question-empty, question-too-long, unknown-article, library-damaged
 */
export async function askQuestion(
  library: Library,
  question: Question,
  fits?: (sentences: readonly SummarySentence[]) => boolean,
): Promise<QuestionAnswer> {
  const { meaning } = library;
  if (meaning === undefined) return runInSlices(answerSteps(library, question, fits));
  const similarities = await meaning.similaritiesTo(question.question);
  return runInSlices(answerSteps(await meaning.current(), { ...question, similarities }, fits));
}
