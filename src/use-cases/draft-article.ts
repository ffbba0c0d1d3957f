import type { Article, ArticleContent } from '../domain/article.ts';
import { articleKey } from '../domain/article-key.ts';
import type { Extraction } from '../domain/extraction.ts';
import { oneLine } from '../domain/one-line.ts';
import type { Scope } from '../domain/scope.ts';
import { shorten } from '../domain/shorten.ts';
import { UserError } from '../domain/user-error.ts';
import { extractedContent } from '../ingest/extracted-content.ts';
import { ArticleFileError, checkFields } from '../ingest/files/front-matter.ts';
import { toContent } from '../ingest/files/parse-article.ts';
import type { Storage } from '../libraries/libraries.ts';

/** What a manager can correct before an article is published; what is empty is unknown. */
export interface DraftFields {
  readonly title: string;
  readonly author: string;
  readonly publisher: string;
  readonly published: string;
  readonly language: string;
}

/** In characters, as article files take them. */
export const MAX_TITLE = 250;
export const MAX_NAME = 120;

/**
 * Keeps what was found until it is published or discarded.
 *
 * @param name what the article is called where no title was found
 * @returns the draft, as the article that it would be
 */
export async function saveDraft(
  { drafts }: Storage,
  scope: Scope,
  { extraction, name, by }: { readonly extraction: Extraction; readonly name: string; readonly by: string },
  revises?: string,
): Promise<Article> {
  const content = extractedContent(shortened(extraction), clip(extraction.title?.trim() || name, MAX_TITLE));
  return asArticle(await drafts.save(scope, { content, by }, revises), content);
}

/** @throws UserError draft-gone */
export async function findDraft(
  { drafts }: Pick<Storage, 'drafts'>,
  scope: Scope,
  id: string,
): Promise<Article> {
  const draft = await drafts.find(scope, id);
  if (draft === undefined) throw new UserError('draft-gone', {});
  return asArticle(draft.id, draft.content);
}

/** @throws UserError draft-gone, fields-wrong */
export async function editDraft(
  storage: Storage,
  scope: Scope,
  id: string,
  fields: DraftFields,
): Promise<Article> {
  const { text, url } = await findDraft(storage, scope, id);
  const content = fieldsContent({ ...fields, url: url ?? '' }, text);
  await storage.drafts.change(scope, id, content);
  return asArticle(id, content);
}

function fieldsContent(fields: DraftFields & { readonly url: string }, text: string): ArticleContent {
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

function shortened({ author, publisher, ...rest }: Extraction): Extraction {
  return {
    ...rest,
    ...(author === undefined ? {} : { author: clip(author, MAX_NAME) }),
    ...(publisher === undefined ? {} : { publisher: clip(publisher, MAX_NAME) }),
  };
}

function clip(words: string, max: number): string {
  return shorten(oneLine(words), max);
}

function asArticle(id: string, content: ArticleContent): Article {
  return { id, key: articleKey(id, content.text), ...content };
}
