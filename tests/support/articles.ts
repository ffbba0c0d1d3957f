import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { stringify } from 'yaml';
import { readConfig } from '../../src/app/config.ts';
import type { Article, Source } from '../../src/domain/article.ts';
import { loadArticles } from '../../src/ingest/files/load-articles.ts';
import { parseArticle } from '../../src/ingest/files/parse-article.ts';
import { ArticleStore } from '../../src/libraries/article-store.ts';
import type { Library } from '../../src/libraries/library.ts';
import { ArticleIndex } from '../../src/retrieval/index/article-index.ts';
import { Speech } from '../../src/speakers/speech.ts';

/** The folder with the article that comes with the bot. */
export const bundledFolder = fileURLToPath(new URL('../../articles/', import.meta.url));
export const bundledId = 'moscow-in-secret-talks-with-syrian-rebels';

/** What a person has without any configuration. */
export const defaults = readConfig({});

interface About extends Partial<Source> {
  readonly id?: string;
  readonly language?: string;
}

/** An article of this very text, made as a file is. */
export function articleOf(text: string, { id = 'test', ...about }: About = {}): Article {
  return parseArticle(id, new TextEncoder().encode(fileOf(text, about)));
}

/** An article file: front matter, then the text exactly as it is. */
export function fileOf(text: string, about: Partial<Source> & { language?: string } = {}): string {
  return `---\n${stringify({ title: 'A title', ...about })}---\n${text}`;
}

export function libraryOf(
  articles: readonly Article[],
  minConfidence = defaults.ASK_MIN_CONFIDENCE,
): Library {
  const index = new ArticleIndex();
  for (const article of articles) index.add(article);
  return { store: new ArticleStore(articles), index, speech: new Speech(), minConfidence };
}

/** The library as it is after an installation. */
export async function bundledLibrary(): Promise<Library> {
  return libraryOf((await loadArticles(bundledFolder)).articles);
}

export async function bundledArticle(): Promise<Article> {
  const article = (await bundledLibrary()).store.find(bundledId);
  if (article === undefined) throw new Error('The bundled article does not load');
  return article;
}

/** A temporary folder with these files, gone after the test. */
export async function folderWith(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'verbatim-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) await writeFile(path.join(folder, name), content);
  return folder;
}

/** The article's words that a span names. */
export function wordsAt(
  { text }: Pick<Article, 'text'>,
  { start, end }: { start: number; end: number },
): string {
  return text.slice(start, end);
}
