import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Article, ArticleContent } from '../../domain/article.ts';
import { ArticleFileError } from './front-matter.ts';
import { DEFAULT_LANGUAGE, fileArticle, readArticleFile, toContent } from './parse-article.ts';

export interface LoadedArticles {
  readonly articles: readonly Article[];
  /** For each file that could not be loaded, or for the folder, one line with its path and the reason. */
  readonly problems: readonly string[];
}

const EXTENSIONS: ReadonlySet<string> = new Set(['.md', '.txt']);

/** Loads every .md and .txt file of the folder, in the order of their names. Reports invalid files and goes on. */
export async function loadArticles(folder: string): Promise<LoadedArticles> {
  const articles = new Map<string, Article>();
  const handles = new Set<string | undefined>();
  const problems: string[] = [];
  let names: string[];
  try {
    names = await articleFiles(folder);
  } catch {
    return {
      articles: [],
      problems: [`${folder}: the folder cannot be read; create it or set ARTICLES_DIR`],
    };
  }
  for (const name of names) {
    try {
      const id = path.parse(name).name;
      if (articles.has(id))
        throw new ArticleFileError('another file has the same name but for its ending; rename one of them');
      const content = await loadContent(await readFile(path.join(folder, name)));
      const article = fileArticle(id, content, (handle) => handles.has(handle));
      handles.add(article.numbering?.handle);
      articles.set(id, article);
    } catch (error) {
      problems.push(`${path.join(folder, name)}: ${problemOf(error)}`);
    }
  }
  return { articles: [...articles.values()], problems };
}

/**
 * Reads an article file. If it declares no language, the language is detected, with a detector that is loaded only then
 * since loading takes long.
 *
 * @throws ArticleFileError
 */
export async function loadContent(bytes: Uint8Array): Promise<ArticleContent> {
  const file = readArticleFile(bytes);
  if (file.source.language !== undefined) return toContent(file, file.source.language);
  const { detectLanguage } = await import('../../language/detect.ts');
  return toContent(file, detectLanguage(file.text) ?? DEFAULT_LANGUAGE);
}

/** The names of the folder's .md and .txt files, sorted. */
export async function articleFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() || entry.isSymbolicLink() || entry.isDirectory())
    .map((entry) => entry.name)
    .filter((name) => EXTENSIONS.has(path.extname(name).toLowerCase()))
    .sort();
}

function problemOf(error: unknown): string {
  if (error instanceof ArticleFileError) return error.message;
  if (error instanceof Error && 'code' in error) {
    return error.code === 'EISDIR'
      ? 'it is a folder; move its files out of it, or give it another name'
      : `it cannot be read (${String(error.code)}); check that it is there and may be read`;
  }
  throw error;
}
