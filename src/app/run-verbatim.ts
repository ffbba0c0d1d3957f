import type { Config } from './config.ts';

/** Runs the bot on Discord, or in the playground where no token is set. Loads only the code it needs. */
export async function runVerbatim(config: Config, signal: AbortSignal): Promise<void> {
  if (config.DISCORD_TOKEN === undefined) {
    const { runPlayground } = await import('./run-playground.ts');
    return runPlayground(config, signal);
  }
  const [{ createLogger }, { runBot }] = await Promise.all([import('./logger.ts'), import('./run-bot.ts')]);
  return runBot(config, createLogger(config.LOG_LEVEL), signal);
}
