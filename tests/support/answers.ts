import type { Answer } from '../../src/domain/answer.ts';
import type { Passage } from '../../src/domain/passage.ts';

/** What an answer shows: its passages, or those that come nearest. */
export function passagesOf(answer: Answer): readonly Passage[] {
  return answer.kind === 'answered' ? answer.passages : answer.nearest;
}

/** How the words were found, and in which paragraphs; or why not. */
export function foundAt(answer: Answer): string {
  if (answer.kind === 'refused') return answer.reason.code;
  return `${answer.match} ${answer.passages.map(({ paragraph }) => paragraph.number).join(' ')}`;
}
