import path from 'node:path';
import type { Article } from '../domain/article.ts';
import type { ArticleFileProblem } from '../domain/errors/article-file-errors.ts';
import type { Scope } from '../domain/scope.ts';
import { type LoadedArticles, loadArticles } from '../ingest/files/load-articles.ts';
import { Libraries } from '../libraries/libraries.ts';
import { IndexFolder } from '../storage/index-folder.ts';
import { openStorage } from '../storage/open-storage.ts';
import type { Storage } from '../storage/storage.ts';
import type { Config } from './config.ts';

export interface ServicesOptions {
  readonly config: Pick<Config, 'ARTICLES_DIR' | 'ASK_MIN_CONFIDENCE' | 'DATA_DIR' | 'INDEX_MEMORY_MB'>;
  readonly onDamagedArticle: (scope: Scope, articleId: string) => void;
}

export interface Services {
  readonly storage: Storage;
  readonly libraries: Libraries;
  /** With the articles folder. */
  readonly problems: readonly ArticleFileProblem[];
  close(): Promise<void>;
}

const BYTES_PER_MIB = 1024 * 1024;

/**
 * Opens the database, loads the bundled articles and creates the libraries. Yields to other work while it loads and indexes.
 *
 * @throws UserError library-damaged, database-newer, library-not-writable, disk-full
 */
export async function openServices(options: ServicesOptions): Promise<Services> {
  const [storage, { articles, problems }] = await Promise.all([
    openStorage(databaseFile(options.config.DATA_DIR)),
    loadBundled(options.config.ARTICLES_DIR),
  ]);
  const libraries = await createLibraries(options, articles, storage);
  return {
    storage,
    libraries,
    problems,
    close: async () => {
      await libraries.close();
      await storage.close();
    },
  };
}

/** The articles of the folder, and the problems with files that could not be loaded. */
export function loadBundled(folder: string): Promise<LoadedArticles> {
  return loadArticles(folder);
}

/** Path of the database, which holds every library. */
export function databaseFile(dataFolder: string): string {
  return path.join(dataFolder, 'verbatim.db');
}

/** Without storage, libraries have only the bundled articles. */
export function createLibraries(
  { config, onDamagedArticle }: ServicesOptions,
  bundled: readonly Article[],
  storage?: Storage,
): Promise<Libraries> {
  return Libraries.create({
    stored: storage?.libraries,
    savedIndexes: new IndexFolder(path.join(config.DATA_DIR, 'indexes')),
    bundled,
    minConfidence: config.ASK_MIN_CONFIDENCE,
    memory: config.INDEX_MEMORY_MB * BYTES_PER_MIB,
    onDamagedArticle,
  });
}
