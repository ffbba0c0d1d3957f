import { type Article, textOf } from '../../domain/article.ts';
import { unpublishedArticle } from '../../domain/article-key.ts';
import type { ArticleField } from '../../domain/errors/article-file-errors.ts';
import { restoreTraits, saveTraits } from '../../domain/paragraphs/saved-traits.ts';
import { runInSlices } from '../../domain/steps/run-in-slices.ts';
import type { FrontMatter } from '../../ingest/files/front-matter.ts';
import { contentSteps } from '../../ingest/files/parse-article.ts';
import type { ActingStorage } from '../../storage/acting-storage.ts';
import { checkDraftFields, type DraftFields, type RejectedField } from './check-draft-fields.ts';
import { findDraft } from './find-draft.ts';

export interface EditedDraft {
  /** The draft, as the article that it would become. */
  readonly draft: Article;
  readonly rejected: readonly RejectedField[];
}

/**
 * Replaces what is known about a draft. Its text stays, and its language if none can be detected. Wrong values are left out, the others saved.
 *
 * @throws UserError draft-gone
 */
export async function editDraft(
  { storage, scope, by }: ActingStorage<'drafts'>,
  id: string,
  fields: DraftFields,
): Promise<EditedDraft> {
  const draft = await findDraft({ storage, scope }, id);
  const { valid, rejected } = checkDraftFields(fields);
  const { language, ...source } = { ...known(draft, fields, rejected), ...valid };
  const { text, paragraphs } = draft;
  const file = { source, text, traits: restoreTraits(saveTraits(paragraphs)) };
  const content = await runInSlices(contentSteps(file, language ?? (await languageOf(draft))));
  await storage.drafts.change(scope, id, content, { by });
  return { draft: unpublishedArticle(id, content), rejected };
}

/** What stays: fields that were not given, and those whose new value is wrong. */
function known(
  { title, author, publisher, published, url, language }: Article,
  fields: DraftFields,
  rejected: readonly RejectedField[],
): FrontMatter {
  const wrong = new Set(rejected.map(({ problem }) => problem.field));
  const stays = (field: ArticleField) => fields[field] === undefined || wrong.has(field);
  const all = Object.entries({ author, publisher, published, url, language });
  return {
    title,
    ...Object.fromEntries(
      all.filter(([field, value]) => value !== undefined && stays(field as ArticleField)),
    ),
  };
}

/** The language detector is large, so it is loaded on first use. */
async function languageOf(draft: Article): Promise<string> {
  const { chooseLanguage } = await import('../../ingest/extract/choose-language.ts');
  const paragraphs = draft.paragraphs.map((paragraph) => textOf(draft, paragraph));
  return chooseLanguage(draft.language, paragraphs).language ?? draft.language;
}
