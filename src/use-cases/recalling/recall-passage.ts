import type { Passage } from '../../domain/passage.ts';
import { type PassageReference, passageAt } from '../../domain/passage-reference.ts';
import { type RecallParts, recallArticle } from './recall-article.ts';

/**
 * The passage that a reference was made from, in the text that it was made from, even if that text is no longer current.
 *
 * @throws UserError passage-gone if the article was removed, or the reference does not lead to whole sentences
 */
export async function recallPassage(parts: RecallParts, reference: PassageReference): Promise<Passage> {
  return passageAt(await recallArticle(parts, reference.key), reference);
}
