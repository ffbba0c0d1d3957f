import type { Article } from '../domain/article.ts';
import type { ArticleFileProblem } from '../domain/errors/article-file-errors.ts';
import type { Scope } from '../domain/scope.ts';
import { hashOf } from '../domain/text-hash.ts';
import { type LoadedArticles, loadArticles } from '../ingest/files/load-articles.ts';
import { Libraries } from '../libraries/libraries.ts';
import type { MeaningParts } from '../libraries/meaning/library-meaning.ts';
import { type EncoderState, WatchedEncoder } from '../meaning/watched-encoder.ts';
import { type Metrics, noMetrics } from '../metrics/metrics.ts';
import type { StorageEvent } from '../storage/health.ts';
import { IndexFolder } from '../storage/index-folder.ts';
import { openStorage } from '../storage/open-storage.ts';
import type { Storage } from '../storage/storage.ts';
import { watchFolder } from '../storage/watch-folder.ts';
import type { Config } from './config.ts';
import { createEncoder, type EncoderConfig } from './create-encoder.ts';
import { databaseFile, indexesFolder } from './database-file.ts';

export interface ServicesOptions {
  readonly config: Pick<Config, 'ARTICLES_DIR' | 'ASK_MIN_CONFIDENCE' | 'DATA_DIR' | 'INDEX_MEMORY_MB'> &
    EncoderConfig;
  readonly onDamagedArticle: (scope: Scope, articleId: string) => void;
  readonly onStorageEvent?: (event: StorageEvent) => void;
  /** Called when another bot works on the same data folder. */
  readonly onSharedFolder?: () => void;
  /** Called when meaning cannot be compared: once for the same message, until it can be compared again. */
  readonly onMeaningTrouble?: (message: string, error: unknown) => void;
  readonly onMeaningBack?: () => void;
  /** Default: nothing is counted. */
  readonly metrics?: Metrics;
  /** How long a question waits for its vector, in milliseconds. */
  readonly meaningDeadline?: number;
}

export interface Services {
  readonly storage: Storage;
  readonly libraries: Libraries;
  /** With the articles folder. */
  readonly problems: readonly ArticleFileProblem[];
  encoderState(): EncoderState | 'off';
  /** `Storage.purge`, and the vectors that no article needs. */
  purge(): Promise<void>;
  close(): Promise<void>;
}

/** A question takes 7 ms, and 25 ms more while an article is encoded; a thread that is still starting is not waited for. */
const MEANING_DEADLINE_MS = 250;
const BYTES_PER_MIB = 1024 * 1024;

/**
 * Opens the database, loads the bundled articles and creates the libraries. Yields to other work while it loads and indexes.
 *
 * @throws UserError library-damaged, library-missing, database-newer, library-not-writable, disk-full
 */
export async function openServices(options: ServicesOptions): Promise<Services> {
  const [storage, { articles, problems }] = await Promise.all([
    openStorage(databaseFile(options.config.DATA_DIR), {
      onEvent: options.onStorageEvent,
      indexes: indexesFolder(options.config.DATA_DIR),
    }),
    loadBundled(options.config.ARTICLES_DIR),
  ]);
  const { onSharedFolder = () => undefined } = options;
  const unwatch = watchFolder(databaseFile(options.config.DATA_DIR), onSharedFolder);
  const meaning = meaningParts(options, storage);
  const libraries = await createLibraries(options, articles, storage, meaning);
  return {
    storage,
    libraries,
    problems,
    encoderState: () => meaning?.encoder.state ?? 'off',
    purge: async () => {
      for (const scope of await storage.purge()) await libraries.forget(scope);
      if (meaning === undefined) return;
      const bundled = articles.map(({ text }) => hashOf(text));
      await storage.vectors.prune(meaning.encoder.name, bundled);
    },
    close: async () => {
      unwatch();
      await libraries.close();
      await storage.close();
    },
  };
}

/** The articles of the folder, and the problems with files that could not be loaded. */
export function loadBundled(folder: string): Promise<LoadedArticles> {
  return loadArticles(folder);
}

/** Without storage, libraries have only the bundled articles. */
export function createLibraries(
  options: ServicesOptions,
  bundled: readonly Article[],
  storage?: Storage,
  meaning = meaningParts(options, storage),
): Promise<Libraries> {
  const { config, onDamagedArticle, metrics = noMetrics } = options;
  return Libraries.create({
    stored: storage?.libraries,
    savedIndexes: new IndexFolder(indexesFolder(config.DATA_DIR)),
    bundled,
    meaning,
    minConfidence: config.ASK_MIN_CONFIDENCE,
    memory: config.INDEX_MEMORY_MB * BYTES_PER_MIB,
    onDamagedArticle,
    onEvicted: () => metrics.count('evictions', {}),
  });
}

interface WatchedMeaning extends MeaningParts {
  readonly encoder: WatchedEncoder;
}

/** Undefined if meaning is switched off. */
function meaningParts(options: ServicesOptions, storage: Storage | undefined): WatchedMeaning | undefined {
  const { config, onMeaningTrouble = () => undefined, onMeaningBack = () => undefined } = options;
  const { metrics = noMetrics, meaningDeadline = MEANING_DEADLINE_MS } = options;
  const made = createEncoder(config);
  if (made === undefined) return undefined;
  const told = new Set<string>();
  const onTrouble = (error: unknown) => {
    const message = error instanceof Error ? error.message : String(error);
    if (!told.has(message)) onMeaningTrouble(message, error);
    told.add(message);
  };
  const encoder = new WatchedEncoder(made, {
    encoded: (ms, urgent) => metrics.time('encoding', { urgent: urgent ? 'yes' : 'no' }, ms),
    failed: () => metrics.count('encoderFailures', {}),
    recovered: () => {
      told.clear();
      onMeaningBack();
    },
  });
  return { encoder, stored: storage?.vectors, deadline: meaningDeadline, onTrouble };
}
