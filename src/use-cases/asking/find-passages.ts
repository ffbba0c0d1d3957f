import type { Passage } from '../../domain/passage.ts';
import type { Library } from '../../libraries/library.ts';
import { passagesOf } from '../../retrieval/search-shelf.ts';
import { type Question, searchQuestion } from './search-question.ts';

/**
 * The passages that `answerQuestion` chooses from, best first, whether or not they answer the question. For measurements.
 *
 * @throws UserError question-empty, question-too-long, unknown-article
 */
export function findPassages(library: Library, question: Question, limit: number): Passage[] {
  const search = searchQuestion(library, question);
  return search === undefined ? [] : passagesOf(search, limit);
}
