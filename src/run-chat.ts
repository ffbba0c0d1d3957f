import { chat } from './chat/chat.ts';
import type { Config } from './config.ts';
import { createLogger } from './logger.ts';
import { launchBot } from './run-bot.ts';
import { simulatedConfig } from './simulated-config.ts';
import { startSimulator } from './simulator/simulator.ts';

const GREETING = [
  "Verbatim answers in the article's own words. Try:",
  '  /ask Where did Lavrov and Cavusoglu meet?',
  '  /summary',
  '/ lists the commands, quit leaves.',
].join('\n');

const FINISH_WITHIN_MS = 2_000;

/** The same bot in a Discord that is simulated on this machine, and a terminal in front of it. */
export async function runChat(config: Config, signal: AbortSignal): Promise<void> {
  const simulator = await startSimulator();
  const interactive = process.stdin.isTTY === true && process.stdout.isTTY === true;
  const logger = createLogger(config.LOG_LEVEL === 'info' ? 'warn' : config.LOG_LEVEL);
  const simulated = simulatedConfig(config, simulator);
  const bot = await launchBot({ config: simulated, token: simulator.token, logger, signal });
  const ended = new Promise<void>((resolve) =>
    signal.addEventListener('abort', () => resolve(), { once: true }),
  );
  await Promise.race([
    chat({
      person: simulator.person(),
      input: process.stdin,
      output: process.stdout,
      interactive,
      greeting: GREETING,
    }),
    ended,
  ]);
  await bot.stop(FINISH_WITHIN_MS);
  await simulator.stop();
}
