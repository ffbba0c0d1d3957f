import { paragraphId } from '../../domain/paragraph-id.ts';
import type { Passage } from '../../domain/passage.ts';
import { referenceTo } from '../../domain/passage-reference.ts';
import { isRevised, type RevisedPassage } from '../../domain/revised-passage.ts';
import type { Reply } from './components.ts';
import { renderPassage } from './render-passage.ts';
import { renderRevised } from './render-revised.ts';

/** A paragraph under its id, or how it was last. */
export function renderParagraph(found: Passage | RevisedPassage): Reply {
  const passage = isRevised(found) ? found.before : found;
  const heading = `### ${paragraphId(passage.article, passage.paragraph) ?? ''}`;
  const state = {
    standing: 'named',
    references: [referenceTo(passage)],
    index: 0,
    context: false,
  } as const;
  return isRevised(found) ? renderRevised(heading, found, state) : renderPassage(heading, found, state);
}
