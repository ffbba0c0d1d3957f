import { type Article, textOf } from '../../domain/article.ts';
import { unpublishedArticle } from '../../domain/article-key.ts';
import type { ArticleField, FieldProblem } from '../../domain/errors/article-file-errors.ts';
import { checkFields, type FrontMatter } from '../../ingest/files/front-matter.ts';
import { toContent } from '../../ingest/files/parse-article.ts';
import type { ScopedStorage } from '../../storage/scoped-storage.ts';
import { findDraft } from './find-draft.ts';

/**
 * What a manager corrects before an article is published; an absent field stays. An empty one means unknown. If `language` is empty, the
 * language of the text is detected; if it cannot be, the draft keeps its language.
 */
export type DraftFields = Readonly<Partial<Record<ArticleField, string>>>;

/** A value that was not saved. */
export interface RejectedField {
  readonly problem: FieldProblem;
  readonly typed: string;
}

export interface EditedDraft {
  /** The draft, as the article that it would become. */
  readonly draft: Article;
  readonly rejected: readonly RejectedField[];
}

/**
 * Replaces what is known about a draft. Its text stays. Wrong values are left out, the others saved.
 *
 * @throws UserError draft-gone
 */
export async function editDraft(
  { storage, scope }: ScopedStorage<'drafts'>,
  id: string,
  fields: DraftFields,
): Promise<EditedDraft> {
  const draft = await findDraft({ storage, scope }, id);
  const { valid, rejected } = sorted(fields);
  const { language, ...source } = { ...known(draft, fields, rejected), ...valid };
  const content = toContent({ source, text: draft.text }, language ?? (await languageOf(draft)));
  await storage.drafts.change(scope, id, content);
  return { draft: unpublishedArticle(id, content), rejected };
}

/** The fields with values, apart from the wrong ones. */
function sorted(fields: DraftFields): {
  readonly valid: Partial<FrontMatter>;
  readonly rejected: readonly RejectedField[];
} {
  const { title, ...others } = fields;
  const filled = Object.entries(others).filter(([, value]) => value.trim() !== '');
  // A title is required, and may be a field that stays.
  const all = { ...Object.fromEntries(filled.map(([name, value]) => [name, value.trim()])), title };
  const result = checkFields({ ...all, title: title ?? '-' });
  if (!result.ok) {
    const rejected = result.problems.map((problem) => ({ problem, typed: fields[problem.field] ?? '' }));
    const wrong = new Set<string>(result.problems.map(({ field }) => field));
    const right = Object.entries(fields).filter(([name]) => !wrong.has(name));
    return { valid: sorted(Object.fromEntries(right)).valid, rejected };
  }
  const { title: checkedTitle, ...rest } = result.fields;
  return { valid: title === undefined ? rest : { ...rest, title: checkedTitle }, rejected: [] };
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
