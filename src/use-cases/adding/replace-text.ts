import { type Article, type ParagraphTraits, textOf } from '../../domain/article.ts';
import { unpublishedArticle } from '../../domain/article-key.ts';
import { UserError } from '../../domain/errors/user-error.ts';
import { restoreTraits, saveTraits } from '../../domain/paragraphs/saved-traits.ts';
import { runInSlices } from '../../domain/steps/run-in-slices.ts';
import { contentSteps } from '../../ingest/files/parse-article.ts';
import type { ActingStorage } from '../../storage/acting-storage.ts';
import type { Draft } from '../../storage/drafts.ts';
import type { ScopedStorage } from '../../storage/scoped-storage.ts';

/** A paragraph of a draft's next text. */
export interface DraftPart {
  readonly words: string;
  readonly traits: ParagraphTraits;
}

/** The paragraphs of the draft as they are. */
export function partsOf({ content }: Pick<Draft, 'content'>): DraftPart[] {
  const traits = restoreTraits(saveTraits(content.paragraphs));
  return content.paragraphs.map((paragraph, index) => ({
    words: textOf(content, paragraph),
    traits: traits[index] ?? {},
  }));
}

/**
 * Gives the draft these paragraphs.
 *
 * @returns the draft, as the article that it would become
 * @throws UserError draft-gone, no-text-left
 */
export async function replaceText(
  { storage, scope, by }: ActingStorage<'drafts'>,
  { id, content: { text: _, paragraphs: __, words: ___, language, ...source } }: Draft,
  parts: readonly DraftPart[],
  leftOut: Draft['leftOut'],
): Promise<Article> {
  if (parts.length === 0) throw new UserError('no-text-left', {});
  const text = parts.map(({ words }) => words).join('\n\n');
  const file = { source, text, traits: parts.map(({ traits }) => traits) };
  const content = await runInSlices(contentSteps(file, language));
  await storage.drafts.change(scope, id, content, { leftOut, by });
  return unpublishedArticle(id, content);
}

/** A draft with the text that a manager saw. */
export interface SeenDraft {
  readonly id: string;
  /** `Article.key` of the text. */
  readonly key: string;
}

/** @throws UserError draft-gone; draft-changed if its text is no longer the one that was seen */
export async function seenDraft(
  { storage, scope }: ScopedStorage<'drafts'>,
  { id, key }: SeenDraft,
): Promise<Draft> {
  const draft = await storage.drafts.find(scope, id);
  if (draft === undefined) throw new UserError('draft-gone', {});
  if (unpublishedArticle(id, draft.content).key !== key) throw new UserError('draft-changed', {});
  return draft;
}
