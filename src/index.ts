import { readConfig } from './config.ts';
import { createLogger } from './logger.ts';
import { runBot } from './run-bot.ts';
import { runChat } from './run-chat.ts';
import { runDoor } from './run-door.ts';

const NO_TOKEN =
  'No DISCORD_TOKEN is set, so this is the same bot in a Discord simulated on this machine; a token comes from https://discord.com/developers/applications (New Application, then Bot, then Reset Token) and goes into .env.\n';

await runDoor(async (signal) => {
  const config = readConfig();
  if (config.DISCORD_TOKEN !== undefined) return runBot(config, createLogger(config.LOG_LEVEL), signal);
  process.stderr.write(NO_TOKEN);
  return runChat(config, signal);
});
