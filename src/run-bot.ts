import type { Logger } from 'pino';
import { aborted } from './aborted.ts';
import { type Config, ConfigError } from './config.ts';
import { type Bot, startBot } from './discord/bot.ts';
import { loadCommands } from './discord/command-loader.ts';
import { loadLibrary } from './services.ts';
import type { Library } from './use-cases/library.ts';

/** How long answers under way may take after the signal to stop. */
const FINISH_WITHIN_MS = 8_000;

export interface BotRun {
  readonly config: Pick<
    Config,
    'ARTICLES_DIR' | 'ASK_MIN_CONFIDENCE' | 'DISCORD_API_URL' | 'DISCORD_GUILD_ID'
  >;
  readonly token: string;
  readonly logger: Logger;
  readonly signal: AbortSignal;
}

export interface LaunchedBot extends Bot {
  readonly library: Library;
}

/** Loads the library and the commands, and starts the bot on them. */
export async function launchBot({ config, token, logger, signal }: BotRun): Promise<LaunchedBot> {
  const [{ library, problems }, commands] = await Promise.all([
    loadLibrary(config),
    loadCommands(new URL('./commands/', import.meta.url)),
  ]);
  for (const problem of problems) logger.warn(`article not loaded: ${problem}`);
  const count = library.store.all().length;
  if (count === 0) logger.warn(`no article is loaded: put .md or .txt files into ${config.ARTICLES_DIR}`);
  else logger.info({ articles: count }, 'articles loaded');
  const bot = await startBot({
    token,
    apiUrl: config.DISCORD_API_URL,
    guildId: config.DISCORD_GUILD_ID,
    commands,
    library,
    logger,
    signal,
  });
  return { ...bot, library };
}

/** The bot on Discord, until the signal or until Discord ends it. */
export async function runBot(config: Config, logger: Logger, signal: AbortSignal): Promise<void> {
  if (config.DISCORD_TOKEN === undefined) throw new ConfigError('DISCORD_TOKEN is not set.');
  const bot = await launchBot({ config, token: config.DISCORD_TOKEN, logger, signal });
  try {
    await Promise.race([aborted(signal), bot.ended]);
  } finally {
    await bot.stop(FINISH_WITHIN_MS);
    logger.info('stopped');
  }
}
