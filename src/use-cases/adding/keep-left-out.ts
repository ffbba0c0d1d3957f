import type { Article } from '../../domain/article.ts';
import { UserError } from '../../domain/errors/user-error.ts';
import type { Aside } from '../../domain/extraction.ts';
import type { ActingStorage } from '../../storage/acting-storage.ts';
import type { ScopedStorage } from '../../storage/scoped-storage.ts';
import { partsOf, replaceText, type SeenDraft, seenDraft } from './replace-text.ts';

export interface Kept {
  /** The draft, as the article that it would become. */
  readonly draft: Article;
  /** Number of the paragraph that was put back. */
  readonly number: number;
}

/**
 * What reading a draft's source left out of it.
 *
 * @throws UserError draft-gone
 */
export async function findLeftOut(
  { storage, scope }: ScopedStorage<'drafts'>,
  id: string,
): Promise<readonly Aside[]> {
  const draft = await storage.drafts.find(scope, id);
  if (draft === undefined) throw new UserError('draft-gone', {});
  return draft.leftOut;
}

/**
 * Puts something that was left out of a draft back at its place, as body text.
 *
 * @param index in `findLeftOut`
 * @throws UserError draft-gone; draft-changed if the text or what was left out is no longer the one that was seen
 */
export async function keepLeftOut(
  acting: ActingStorage<'drafts'>,
  seen: SeenDraft,
  index: number,
): Promise<Kept> {
  const draft = await seenDraft(acting, seen);
  const kept = draft.leftOut[index];
  if (kept === undefined) throw new UserError('draft-changed', {});
  const parts = partsOf(draft).toSpliced(kept.after, 0, { words: kept.text, traits: {} });
  const leftOut = draft.leftOut
    .map((aside, at) => (at > index ? { ...aside, after: aside.after + 1 } : aside))
    .filter((aside) => aside !== kept);
  return { draft: await replaceText(acting, draft, parts, leftOut), number: kept.after + 1 };
}
