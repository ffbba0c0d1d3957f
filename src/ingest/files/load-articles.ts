import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Article, ArticleContent } from '../../domain/article.ts';
import { ArticleFileError, type ArticleFileProblem } from '../../domain/errors/article-file-errors.ts';
import { DEFAULT_LANGUAGE, fileArticle, readArticleFile, toContent } from './parse-article.ts';

export interface LoadedArticles {
  readonly articles: readonly Article[];
  /** One for each file that could not be loaded, or one for the folder. */
  readonly problems: readonly ArticleFileProblem[];
}

const EXTENSIONS: ReadonlySet<string> = new Set(['.md', '.txt']);

/** Loads every .md and .txt file of the folder, in the order of their names. Reports invalid files and goes on. */
export async function loadArticles(folder: string): Promise<LoadedArticles> {
  const articles = new Map<string, Article>();
  const handles = new Set<string | undefined>();
  const problems: ArticleFileProblem[] = [];
  let names: string[];
  try {
    names = await articleFiles(folder);
  } catch {
    return {
      articles: [],
      problems: [{ file: folder, error: new ArticleFileError('folder-unreadable', {}) }],
    };
  }
  for (const name of names) {
    try {
      const id = path.parse(name).name;
      if (articles.has(id)) throw new ArticleFileError('file-name-taken', {});
      const content = await loadContent(await readFile(path.join(folder, name)));
      const article = fileArticle(id, content, (handle) => handles.has(handle));
      handles.add(article.numbering?.handle);
      articles.set(id, article);
    } catch (error) {
      problems.push({ file: path.join(folder, name), error: fileErrorFrom(error) });
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

/** @throws the error itself when it comes neither from the file's text nor from the file system */
function fileErrorFrom(error: unknown): ArticleFileError {
  if (error instanceof ArticleFileError) return error;
  if (!(error instanceof Error && 'code' in error)) throw error;
  return error.code === 'EISDIR'
    ? new ArticleFileError('file-is-folder', {})
    : new ArticleFileError('file-unreadable', { code: String(error.code) });
}
