import type { Article } from '../../domain/article.ts';
import type { ActingStorage } from '../../storage/acting-storage.ts';
import { partsOf, replaceText, type SeenDraft, seenDraft } from './replace-text.ts';

/**
 * Replaces paragraphs of a draft. An empty text drops a paragraph; blank lines divide it into several of its kind.
 *
 * @param texts by paragraph number
 * @returns the draft, as the article that it would become
 * @throws UserError draft-gone; draft-changed if its text is no longer the one that was seen; no-text-left
 */
export async function editParagraphs(
  acting: ActingStorage<'drafts'>,
  seen: SeenDraft,
  texts: ReadonlyMap<number, string>,
): Promise<Article> {
  const draft = await seenDraft(acting, seen);
  const edited = partsOf(draft).map(({ words, traits }, index) =>
    clean(texts.get(index + 1) ?? words)
      .split('\n\n')
      .filter((part) => part !== '')
      .map((part) => ({ words: part, traits })),
  );
  const leftOut = draft.leftOut.map((aside) => ({
    ...aside,
    after: edited.slice(0, aside.after).flat().length,
  }));
  return replaceText(acting, draft, edited.flat(), leftOut);
}

/** Forms may return other line breaks than they were filled with. */
function clean(typed: string): string {
  return typed
    .replace(/\r\n?/gu, '\n')
    .replace(/\n(?:[^\S\n]*\n)+/gu, '\n\n')
    .trim();
}
