import path from 'node:path';
import { type Simulator, startSimulator } from '../simulator/simulator.ts';
import type { Config } from './config.ts';
import { createLogger } from './logger.ts';
import { type LaunchedBot, launchBot } from './run-bot.ts';

const FINISH_WITHIN_MS = 2_000;

export interface SimulatedBot {
  readonly simulator: Simulator;
  readonly bot: LaunchedBot;
  stop(): Promise<void>;
}

/** Starts the real bot in a simulated Discord. Where the log level is the default, it logs only warnings and errors. */
export async function startSimulatedBot(
  config: Config,
  signal: AbortSignal,
  applicationName?: string,
): Promise<SimulatedBot> {
  const simulator = await startSimulator(applicationName === undefined ? {} : { applicationName });
  const logger = createLogger(config.LOG_LEVEL === 'info' ? 'warn' : config.LOG_LEVEL);
  const simulated = simulatedConfig(config, simulator.apiUrl);
  const bot = await launchBot({ config: simulated, token: simulator.token, logger, signal });
  await bot.registered;
  const stop = async () => {
    await bot.stop(FINISH_WITHIN_MS);
    await simulator.stop();
  };
  return { simulator, bot, stop };
}

/** With a data folder of its own, so that nothing mixes with the libraries of the real Discord. */
function simulatedConfig(config: Config, apiUrl: string): Config {
  const DATA_DIR = path.join(config.DATA_DIR, 'playground');
  return { ...config, DISCORD_API_URL: apiUrl, DISCORD_GUILD_ID: undefined, DATA_DIR };
}
