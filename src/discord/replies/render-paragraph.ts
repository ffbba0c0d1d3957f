import { paragraphId } from '../../domain/paragraph-id.ts';
import type { Passage } from '../../domain/passage.ts';
import { referenceTo } from '../../domain/passage-reference.ts';
import { isRevised, type RevisedPassage } from '../../domain/revised-passage.ts';
import type { Wording } from '../../wording/wording.ts';
import { passageReply } from '../buttons/passage-button.ts';
import type { Reply } from './components.ts';

/** A paragraph under its id, or its last version. */
export function renderParagraph(wording: Wording, found: Passage | RevisedPassage): Reply {
  const passage = isRevised(found) ? found.before : found;
  const heading = `### ${paragraphId(passage.article, passage.paragraph) ?? ''}`;
  const references = [referenceTo(passage)];
  return passageReply(wording, heading, found, { role: 'named', references, index: 0, context: false });
}
