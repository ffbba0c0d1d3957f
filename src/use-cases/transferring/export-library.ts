import type { ExportedArticle, ExportedLibrary, ExportedRevision } from '../../domain/exported-library.ts';
import { saveTraits } from '../../domain/paragraphs/saved-traits.ts';
import type { Revision } from '../../storage/catalog.ts';
import type { ScopedStorage } from '../../storage/scoped-storage.ts';

/**
 * The scope's own articles with all their revisions. Removed articles, bundled articles and drafts are left out.
 *
 * @param only the id of a single article; by default, all of them
 */
export async function exportLibrary(
  { storage, scope }: ScopedStorage<'catalog'>,
  only?: string,
): Promise<ExportedLibrary> {
  const { catalog } = storage;
  const articles: ExportedArticle[] = [];
  for (const { id, title, handle, removed } of await catalog.list(scope)) {
    if (removed !== undefined || (only !== undefined && id !== only)) continue;
    const [first, ...later] = (await catalog.revisions(scope, id)).map(toExported);
    if (first === undefined) continue;
    const renamed = title !== (later.at(-1) ?? first).title;
    articles.push({ ...(renamed ? { title } : {}), handle, revisions: [first, ...later] });
  }
  return { verbatim: 1, articles };
}

function toExported({ content, hash, addedAt, numbers }: Revision): ExportedRevision {
  const { paragraphs, words: _, text, language, ...source } = content;
  return {
    ...source,
    language,
    added: new Date(addedAt).toISOString(),
    sha256: hash,
    numbers: [...numbers],
    ...saveTraits(paragraphs),
    text,
  };
}
