import type { QuestionAnswer } from '../../src/domain/answer.ts';
import type { Passage } from '../../src/domain/passage.ts';
import { type PassageReference, passageAt } from '../../src/domain/passage-reference.ts';
import type { Library } from '../../src/libraries/library.ts';

/** What an answer shows: its passages, or those that come nearest. */
export function passagesOf(answer: QuestionAnswer): readonly Passage[] {
  if (answer.kind === 'record' || answer.kind === 'summary') return [];
  return answer.kind === 'answered' ? answer.passages : answer.nearest;
}

/** The passage that a button of a reply refers to. */
export function referredPassage({ store }: Library, reference: PassageReference): Passage {
  const article = store.withKey(reference.key);
  if (article === undefined) throw new Error(`No article has the key ${reference.key}`);
  return passageAt(article, reference);
}

/** How the words were found, and in which paragraphs; or why not. */
export function foundAt(answer: QuestionAnswer): string {
  if (answer.kind === 'record') return `record ${answer.field}`;
  if (answer.kind === 'summary') return 'summary';
  if (answer.kind === 'refused') return answer.reason.code;
  return `${answer.match} ${answer.passages.map(({ paragraph }) => paragraph.number).join(' ')}`;
}
