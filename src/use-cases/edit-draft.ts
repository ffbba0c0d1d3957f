import type { Article, ArticleContent } from '../domain/article.ts';
import { unpublishedArticle } from '../domain/article-key.ts';
import { UserError } from '../domain/user-error.ts';
import { ArticleFileError, checkFields } from '../ingest/files/front-matter.ts';
import { toContent } from '../ingest/files/parse-article.ts';
import type { ScopedStorage } from '../storage/scoped-storage.ts';
import { findDraft } from './find-draft.ts';

/** What a manager can correct before an article is published. An empty field means unknown. */
export interface DraftFields {
  readonly title: string;
  readonly author: string;
  readonly publisher: string;
  readonly published: string;
  readonly language: string;
}

/**
 * Replaces what is known about a draft. Its text stays.
 *
 * @returns the draft, as the article that it would become
 * @throws UserError draft-gone, fields-wrong
 */
export async function editDraft(
  { storage, scope }: ScopedStorage<'drafts'>,
  id: string,
  fields: DraftFields,
): Promise<Article> {
  const { text, url } = await findDraft({ storage, scope }, id);
  const content = contentOf({ ...fields, url: url ?? '' }, text);
  await storage.drafts.change(scope, id, content);
  return unpublishedArticle(id, content);
}

function contentOf(fields: DraftFields & { readonly url: string }, text: string): ArticleContent {
  const filled = Object.entries(fields).map(([name, value]) => [name, value.trim() || undefined]);
  try {
    const { language = 'en', ...source } = checkFields({
      ...Object.fromEntries(filled),
      title: fields.title,
    });
    return toContent({ source, text }, language);
  } catch (error) {
    if (error instanceof ArticleFileError) throw new UserError('fields-wrong', { problems: error.message });
    throw error;
  }
}
