import { type Article, textOf } from '../../domain/article.ts';
import { unpublishedArticle } from '../../domain/article-key.ts';
import { UserError } from '../../domain/errors/user-error.ts';
import { checkFields, type FrontMatter } from '../../ingest/files/front-matter.ts';
import { toContent } from '../../ingest/files/parse-article.ts';
import type { ScopedStorage } from '../../storage/scoped-storage.ts';
import { findDraft } from './find-draft.ts';

/** What a manager can correct before an article is published. An empty field means unknown. */
export interface DraftFields {
  readonly title: string;
  readonly author: string;
  readonly publisher: string;
  readonly published: string;
  /** If empty, the language of the text is detected. If it cannot be, the draft keeps its language. */
  readonly language: string;
}

/**
 * Replaces what is known about a draft. Its text and address stay.
 *
 * @returns the draft, as the article that it would become
 * @throws UserError draft-gone, fields-wrong
 */
export async function editDraft(
  { storage, scope }: ScopedStorage<'drafts'>,
  id: string,
  fields: DraftFields,
): Promise<Article> {
  const draft = await findDraft({ storage, scope }, id);
  const { language, ...source } = checked(fields, draft.url);
  const content = toContent({ source, text: draft.text }, language ?? (await languageOf(draft)));
  await storage.drafts.change(scope, id, content);
  return unpublishedArticle(id, content);
}

/** @throws UserError fields-wrong */
function checked({ title, ...fields }: DraftFields, url: Article['url']): FrontMatter {
  const filled = Object.entries(fields).map(([name, value]) => [name, value.trim() || undefined]);
  const result = checkFields({ ...Object.fromEntries(filled), title, url });
  if (!result.ok) throw new UserError('fields-wrong', { problems: result.problems });
  return result.fields;
}

/** The language detector is large, so it is loaded on first use. */
async function languageOf(draft: Article): Promise<string> {
  const { chooseLanguage } = await import('../../ingest/extract/choose-language.ts');
  const paragraphs = draft.paragraphs.map((paragraph) => textOf(draft, paragraph));
  return chooseLanguage(draft.language, paragraphs).language ?? draft.language;
}
