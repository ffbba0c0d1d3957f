import type { Article } from '../../domain/article.ts';
import type { ExtractionWarning } from '../../domain/extraction.ts';
import type { Scope } from '../../domain/scope.ts';
import { extractedContent } from '../../ingest/extracted-content.ts';
import type { Storage } from '../../storage/storage.ts';
import { readSource } from './read-source.ts';
import { createSourceReader } from './source-reader.ts';

export interface AddingParts {
  readonly scope: Scope;
  /** Called once the source has been read: a source that cannot be read creates no store. */
  readonly openStorage: () => Promise<Pick<Storage, 'catalog'>>;
  readonly onWarning: (warning: ExtractionWarning) => void;
}

/**
 * Reads an article from a web address or a file and publishes it without a draft.
 *
 * @param title replaces the one that is found
 * @throws UserError unknown-file, title-needed, already-published, and the errors of fetching and extracting
 */
export async function addArticle(
  { scope, openStorage, onWarning }: AddingParts,
  source: string,
  title: string | undefined,
): Promise<Article> {
  const extraction = await readSource(createSourceReader(), source);
  for (const warning of extraction.warnings)
    if (warning.code !== 'no-title' || title === undefined) onWarning(warning);
  const content = extractedContent(extraction, title);
  const { catalog } = await openStorage();
  return catalog.publish(scope, { content, by: undefined });
}
