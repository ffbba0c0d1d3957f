import type { Logger } from 'pino';
import { type LimitSettings, limitsOf } from '../discord/budgets/limit-settings.ts';
import { type Bot, startBot } from '../discord/gateway/bot.ts';
import { loggable } from '../discord/watch/loggable.ts';
import { scopeKey } from '../domain/scope.ts';
import type { Network } from '../ingest/fetch/network.ts';
import type { Libraries } from '../libraries/libraries.ts';
import { EncoderError } from '../meaning/encoder.ts';
import type { Metrics } from '../metrics/metrics.ts';
import type { Storage } from '../storage/storage.ts';
import { createSourceReader } from '../use-cases/adding/source-reader.ts';
import { wordingFor } from '../wording/wording.ts';
import { aborted } from './aborted.ts';
import { type Config, ConfigError } from './config.ts';
import { type Health, openHealth } from './health/health.ts';
import { logSharedFolder, logStorage } from './log-storage.ts';
import { loadOwnCommands } from './own-commands.ts';
import { openServices, type Services } from './services.ts';

/** How long answers under way and notices of the restart may take after the signal to stop; closing the library comes after. */
const FINISH_WITHIN_MS = 7_000;
const PURGE_EVERY_MS = 24 * 60 * 60 * 1_000;

export interface BotRun {
  readonly config: Pick<
    Config,
    | 'ARTICLES_DIR'
    | 'ASK_MIN_CONFIDENCE'
    | 'DATA_DIR'
    | 'INDEX_MEMORY_MB'
    | 'SEMANTIC'
    | 'EMBEDDINGS_URL'
    | 'EMBEDDINGS_MODEL'
    | 'DISCORD_API_URL'
    | 'DISCORD_GUILD_ID'
    | 'HEALTH_PORT'
    | 'HEALTH_HOST'
  > &
    LimitSettings;
  readonly token: string;
  readonly logger: Logger;
  readonly signal: AbortSignal;
  /** Where pages may be fetched from. Default: the public Internet. */
  readonly network?: Network;
}

export interface LaunchedBot extends Bot {
  readonly libraries: Libraries;
  readonly storage: Storage;
}

/**
 * Opens the libraries, loads the commands and starts the bot. Stopping the bot closes the libraries.
 *
 * @throws FatalError; UserError when the libraries cannot be opened
 */
export async function launchBot(run: BotRun): Promise<LaunchedBot> {
  const { config, logger, signal } = run;
  const stopping = new AbortController();
  const health = await openHealth({
    config,
    logger,
    stopping: AbortSignal.any([signal, stopping.signal]),
  });
  try {
    const bot = await launchWith(run, health);
    health.started(bot);
    return {
      ...bot,
      stop: async (withinMs) => {
        stopping.abort();
        await bot.stop(withinMs);
        await health.close();
      },
    };
  } catch (error) {
    await health.close();
    throw error;
  }
}

async function launchWith(run: BotRun, health: Health): Promise<LaunchedBot> {
  const { config, token, logger, signal } = run;
  const [services, commands] = await Promise.all([
    openLibraries(config, logger, health.metrics),
    loadOwnCommands(),
  ]);
  health.opened(services);
  reportArticles(services, config.ARTICLES_DIR, logger);
  const stopPurging = keepPurging(services, logger);
  const { storage, libraries } = services;
  const close = async () => {
    stopPurging();
    await services.close();
  };
  const { metrics, connection } = health;
  const reader = createSourceReader(run.network);
  const place = { token, apiUrl: config.DISCORD_API_URL, guildId: config.DISCORD_GUILD_ID };
  const parts = { commands, libraries, storage, reader, logger, metrics, connection, signal };
  try {
    const bot = await startBot({ ...place, ...parts, ...limitsOf(config) });
    const stop = async (withinMs: number) => {
      await bot.stop(withinMs);
      await close();
    };
    return { ...bot, libraries, storage, stop };
  } catch (error) {
    await close();
    throw error;
  }
}

function openLibraries(config: BotRun['config'], logger: Logger, metrics: Metrics): Promise<Services> {
  return openServices({
    config,
    metrics,
    onDamagedArticle: (scope, article) =>
      logger.error({ scope: scopeKey(scope), article }, 'stored article text is damaged'),
    onStorageEvent: logStorage(logger),
    onSharedFolder: () => logSharedFolder(logger, config.DATA_DIR),
    onMeaningTrouble: (message, error) => {
      const reason = error instanceof EncoderError ? { reason: message } : {};
      logger.warn({ ...reason, ...loggable(error) }, 'questions are compared by words alone');
    },
    onMeaningBack: () => logger.info('questions are compared by meaning again'),
  });
}

function reportArticles({ problems, libraries }: Services, folder: string, logger: Logger): void {
  const { articleFiles } = wordingFor('terminal');
  for (const problem of problems)
    logger.warn({ problem: articleFiles.problem(problem) }, 'article not loaded');
  const articles = libraries.bundled.store.all().length;
  if (articles === 0) logger.warn({ folder }, 'no articles loaded: put .md or .txt files in the folder');
  else logger.info({ articles }, 'articles loaded');
}

/** Purges now and once a day. @returns a function that stops it */
function keepPurging(services: Services, logger: Logger): () => void {
  const run = () =>
    void services.purge().catch((error: unknown) => {
      logger.warn(loggable(error), 'could not purge articles removed over 30 days ago');
    });
  run();
  const timer = setInterval(run, PURGE_EVERY_MS).unref();
  return () => clearInterval(timer);
}

/** Runs the bot on Discord until the signal, or until Discord closes the connection for good. @throws as `launchBot` */
export async function runBot(config: Config, logger: Logger, signal: AbortSignal): Promise<void> {
  if (config.DISCORD_TOKEN === undefined)
    throw new ConfigError([{ variable: 'DISCORD_TOKEN', expected: { kind: 'set' } }]);
  logger.info({ node: process.version }, 'starting');
  const bot = await launchBot({ config, token: config.DISCORD_TOKEN, logger, signal });
  try {
    await Promise.race([aborted(signal), bot.ended]);
    logger.info({ pending: bot.pending() }, 'stopping');
  } finally {
    await bot.stop(FINISH_WITHIN_MS);
    logger.info('stopped');
  }
}
