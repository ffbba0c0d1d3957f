import type { Article } from '../../domain/article.ts';
import type { ExportedLibrary } from '../../domain/exported-library.ts';
import type { Scope } from '../../domain/scope.ts';
import { hashOf } from '../../domain/text-hash.ts';
import type { Storage } from '../../storage/storage.ts';
import { exportLibrary } from './export-library.ts';

export interface ExportParts {
  /** Undefined if there are bundled articles only. */
  readonly storage: Pick<Storage, 'catalog'> | undefined;
  readonly scope: Scope;
}

/** One article of the scope's library: with all its revisions, or as it is if it is bundled. */
export async function exportArticle(
  { storage, scope }: ExportParts,
  article: Article,
): Promise<ExportedLibrary> {
  const own = storage && (await exportLibrary({ storage, scope }, article.id));
  return own?.articles.length === 1 ? own : { verbatim: 1, articles: [{ revisions: [asRevision(article)] }] };
}

function asRevision({ id: _, key: __, paragraphs: ___, words: ____, numbering, text, ...about }: Article) {
  const numbers = numbering === undefined ? {} : { numbers: [...numbering.paragraphs] };
  return { ...about, sha256: hashOf(text), ...numbers, text };
}
