import { articleFile, articleFileName } from '../../ingest/files/article-file.ts';
import type { ScopedStorage } from '../../storage/scoped-storage.ts';
import { exportLibrary } from './export-library.ts';

export interface MarkdownFile {
  /** Unique among the files. */
  readonly name: string;
  readonly content: string;
}

/** The current text of each of the scope's own articles as a file for the articles folder. */
export async function exportMarkdown(scoped: ScopedStorage<'catalog'>): Promise<MarkdownFile[]> {
  const { articles } = await exportLibrary(scoped);
  return articles.map(({ title, revisions }, index) => {
    const revision = revisions.at(-1) ?? revisions[0];
    const content = { ...revision, title: title ?? revision.title };
    const name = articleFileName(content.title, String(index + 1));
    return { name: `${name}.md`, content: articleFile(content) };
  });
}
