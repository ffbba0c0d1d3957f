import { readConfig } from './config.ts';
import { runDoor } from './run-door.ts';

await runDoor(async (signal) => {
  const config = readConfig();
  if (config.DISCORD_TOKEN === undefined) {
    const { runPlayground } = await import('./run-playground.ts');
    return runPlayground(config, signal);
  }
  const [{ createLogger }, { runBot }] = await Promise.all([import('./logger.ts'), import('./run-bot.ts')]);
  return runBot(config, createLogger(config.LOG_LEVEL), signal);
});
