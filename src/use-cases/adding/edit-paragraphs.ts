import { type Article, textOf } from '../../domain/article.ts';
import { unpublishedArticle } from '../../domain/article-key.ts';
import { UserError } from '../../domain/errors/user-error.ts';
import { restoreTraits, saveTraits } from '../../domain/paragraphs/saved-traits.ts';
import { toContent } from '../../ingest/files/parse-article.ts';
import type { ScopedStorage } from '../../storage/scoped-storage.ts';
import { findDraft } from './find-draft.ts';

/** The draft with the text that a manager saw. */
interface SeenDraft {
  readonly id: string;
  /** `Article.key` of the text. */
  readonly key: string;
}

/**
 * Replaces paragraphs of a draft. An empty text drops a paragraph; blank lines divide it into several of its kind.
 *
 * @param texts by paragraph number
 * @returns the draft, as the article that it would become
 * @throws UserError draft-gone; draft-changed if its text is no longer the one that was seen; no-text-left
 */
export async function editParagraphs(
  { storage, scope }: ScopedStorage<'drafts'>,
  { id, key }: SeenDraft,
  texts: ReadonlyMap<number, string>,
): Promise<Article> {
  const draft = await findDraft({ storage, scope }, id);
  if (draft.key !== key) throw new UserError('draft-changed', {});
  const { title, author, publisher, published, url, language } = draft;
  const source = {
    title,
    ...(author === undefined ? {} : { author }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(published === undefined ? {} : { published }),
    ...(url === undefined ? {} : { url }),
  };
  const traits = restoreTraits(saveTraits(draft.paragraphs));
  const parts = draft.paragraphs.flatMap((paragraph, index) =>
    clean(texts.get(paragraph.number) ?? textOf(draft, paragraph))
      .split('\n\n')
      .filter((words) => words !== '')
      .map((words) => ({ words, traits: traits[index] ?? {} })),
  );
  if (parts.length === 0) throw new UserError('no-text-left', {});
  const text = parts.map(({ words }) => words).join('\n\n');
  const content = toContent({ source, text, traits: parts.map((part) => part.traits) }, language);
  await storage.drafts.change(scope, id, content);
  return unpublishedArticle(id, content);
}

/** Forms may return other line breaks than they were filled with. */
function clean(typed: string): string {
  return typed
    .replace(/\r\n?/gu, '\n')
    .replace(/\n(?:[^\S\n]*\n)+/gu, '\n\n')
    .trim();
}
