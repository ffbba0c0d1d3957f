import type { ExportedLibrary } from '../../domain/exported-library.ts';
import { articleFile, articleFileName } from '../../ingest/files/article-file.ts';

export interface MarkdownFile {
  /** Unique among the files. */
  readonly name: string;
  readonly content: string;
}

/** The current text of each article as a file for the articles folder. */
export function markdownFiles({ articles }: ExportedLibrary): MarkdownFile[] {
  return articles.map(({ title, revisions }, index) => {
    const revision = revisions.at(-1) ?? revisions[0];
    const content = { ...revision, title: title ?? revision.title };
    const name = articleFileName(content.title, String(index + 1));
    return { name: `${name}.md`, content: articleFile(content) };
  });
}
