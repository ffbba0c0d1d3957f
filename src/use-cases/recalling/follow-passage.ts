import { type Article, textOf } from '../../domain/article.ts';
import { UserError } from '../../domain/errors/user-error.ts';
import { paragraphNumbered } from '../../domain/paragraph-id.ts';
import { type Passage, sentencesAround } from '../../domain/passage.ts';
import type { PassageReference } from '../../domain/passage-reference.ts';
import type { RevisedPassage } from '../../domain/revised-passage.ts';
import type { RecallParts } from './recall-article.ts';
import { recallPassage } from './recall-passage.ts';

/**
 * The passage that a reference was made from, in the article's current text; if its paragraph was edited or removed, the
 * former passage with what has replaced it.
 *
 * @throws UserError passage-gone if the article was removed, or the reference does not lead to whole sentences
 */
export async function followPassage(
  parts: RecallParts,
  reference: PassageReference,
): Promise<Passage | RevisedPassage> {
  const { store } = parts.library;
  const before = await recallPassage(parts, reference);
  if (store.withKey(reference.key) === before.article) return before;
  const article = store.find(before.article.id);
  if (article === undefined) throw new UserError('passage-gone', {});
  return passageNow(before, article);
}

/** Looks for the paragraph with the same lasting number. */
function passageNow(before: Passage, article: Article): Passage | RevisedPassage {
  const { article: earlier, paragraph, highlight } = before;
  const number = earlier.numbering?.paragraphs[paragraph.number - 1] ?? 0;
  const after = paragraphNumbered(article, number);
  if (after === undefined || textOf(earlier, paragraph) !== textOf(article, after))
    return { before, article, after };
  const moved = after.start - paragraph.start;
  const span = { start: highlight.start + moved, end: highlight.end + moved };
  return { ...before, article, paragraph: after, highlight: sentencesAround(after, span) };
}
