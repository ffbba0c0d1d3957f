import { readConfig } from './app/config.ts';
import { runDoor } from './app/run-door.ts';

await runDoor(async (signal) => {
  const config = readConfig();
  if (config.DISCORD_TOKEN === undefined) {
    const { runPlayground } = await import('./app/run-playground.ts');
    return runPlayground(config, signal);
  }
  const [{ createLogger }, { runBot }] = await Promise.all([
    import('./app/logger.ts'),
    import('./app/run-bot.ts'),
  ]);
  return runBot(config, createLogger(config.LOG_LEVEL), signal);
});
