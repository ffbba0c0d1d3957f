import path from 'node:path';
import type { Config } from './config.ts';
import type { Simulator } from './simulator/simulator.ts';

/** The bot's configuration in a simulated Discord, with data of its own: it never mixes with that of the real one. */
export function simulatedConfig(config: Config, { apiUrl }: Pick<Simulator, 'apiUrl'>): Config {
  return {
    ...config,
    DISCORD_API_URL: apiUrl,
    DISCORD_GUILD_ID: undefined,
    DATA_DIR: path.join(config.DATA_DIR, 'playground'),
  };
}
