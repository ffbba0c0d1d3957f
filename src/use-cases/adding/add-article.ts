import type { Article } from '../../domain/article.ts';
import type { ArticleField } from '../../domain/errors/article-file-errors.ts';
import { UserError } from '../../domain/errors/user-error.ts';
import {
  type Extraction,
  type ExtractionWarning,
  isSerious,
  type WarningCode,
} from '../../domain/extraction.ts';
import type { Scope } from '../../domain/scope.ts';
import { extractedContent } from '../../ingest/extracted-content.ts';
import type { FrontMatter } from '../../ingest/files/front-matter.ts';
import type { Storage } from '../../storage/storage.ts';
import { checkDraftFields, type DraftFields } from './check-draft-fields.ts';
import { readSource } from './read-source.ts';
import { createSourceReader } from './source-reader.ts';

export interface AddingParts {
  readonly scope: Scope;
  /** Called once the source has been read: a source that cannot be read creates no store. */
  readonly openStorage: () => Promise<Pick<Storage, 'catalog'>>;
  readonly onWarning: (warning: ExtractionWarning) => void;
  /** Asked after serious warnings. */
  readonly confirm: (title: string) => Promise<boolean>;
}

export interface AddingChoices {
  /** They replace what is found. */
  readonly fields: DraftFields;
  /** Of a book, by number; by default, all. */
  readonly chapters?: readonly number[];
}

/** Warnings that a given field settles. */
const SETTLED: Readonly<Partial<Record<WarningCode, ArticleField>>> = {
  'no-title': 'title',
  'language-unclear': 'language',
  'language-differs': 'language',
};

/**
 * Reads an article from a web address or a file and publishes it without a draft.
 *
 * @throws UserError fields-wrong, unknown-file, title-needed, not-published, already-published, and the errors of fetching and extracting
 */
export async function addArticle(
  { scope, openStorage, onWarning, confirm }: AddingParts,
  source: string,
  { fields, chapters }: AddingChoices,
): Promise<Article> {
  const { valid, rejected } = checkDraftFields(fields);
  if (rejected.length > 0)
    throw new UserError('fields-wrong', { problems: rejected.map(({ problem }) => problem) });
  const extraction = withFields(await readSource(createSourceReader(), source, chapters), fields, valid);
  for (const warning of extraction.warnings) onWarning(warning);
  const content = extractedContent(extraction);
  const isDoubtful = extraction.warnings.some((warning) => isSerious(warning, extraction));
  if (isDoubtful && !(await confirm(content.title))) throw new UserError('not-published', {});
  const { catalog } = await openStorage();
  return catalog.publish(scope, { content, by: undefined });
}

function withFields(found: Extraction, fields: DraftFields, valid: Partial<FrontMatter>): Extraction {
  const { language, ...rest } = found;
  const isGiven = (name: string) => fields[name as ArticleField] !== undefined;
  const kept = Object.fromEntries(Object.entries(rest).filter(([name]) => !isGiven(name))) as typeof rest;
  const warnings = found.warnings.filter(({ code }) => {
    const field = SETTLED[code];
    return field === undefined || valid[field] === undefined;
  });
  return { ...kept, ...(language === undefined ? {} : { language }), ...valid, warnings };
}
