import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Simulator } from '../src/simulator/simulator.ts';
import type { ProcessFigures } from './process-watch.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const WATCH = new URL('process-watch.ts', import.meta.url).href;
const START_WITHIN_MS = 60_000;

export interface BotScript {
  readonly name: string;
  /** Path from the root of the project. */
  readonly script: string;
  readonly env?: Readonly<Record<string, string>>;
  /** The command that is registered last. */
  readonly lastCommand: string;
}

export interface BotProcess {
  readonly child: ChildProcess;
  /** Figures since the last call. */
  figures(): Promise<ProcessFigures>;
  /** Sends SIGTERM, or another signal. @returns the exit code, or null after a signal */
  end(signal?: NodeJS.Signals): Promise<number | null>;
}

export const verbatimScript: BotScript = {
  name: 'verbatim',
  script: 'src/index.ts',
  lastCommand: 'verify',
};

export const bareBotScript: BotScript = {
  name: 'bare discord.js bot',
  script: 'bench/bare-bot.js',
  lastCommand: 'ask',
};

const ABOVE_ALL_RATES = '100000';

/** Settings with which no budget is ever spent: budgets are a matter of their own. */
export const unlimitedRates: Readonly<Record<string, string>> = Object.fromEntries(
  ['QUESTIONS_PER_MINUTE', 'SUGGESTIONS_PER_MINUTE', 'ADDITIONS_PER_HOUR'].flatMap((name) => [
    [`USER_${name}`, ABOVE_ALL_RATES],
    [`GUILD_${name}`, ABOVE_ALL_RATES],
  ]),
);

/**
 * Starts a bot in a process of its own, on the simulator, and waits until its commands are registered.
 *
 * @param env settings besides the token and the address of the API
 */
export async function startBotProcess(
  simulator: Simulator,
  { script, env: own, lastCommand }: BotScript,
  env: Readonly<Record<string, string>> = {},
): Promise<BotProcess> {
  const child = spawn('node', ['--import', 'tsx', '--import', WATCH, script], {
    cwd: ROOT,
    env: {
      ...process.env,
      DISCORD_TOKEN: simulator.token,
      DISCORD_API_URL: simulator.apiUrl,
      DISCORD_GUILD_ID: '',
      LOG_LEVEL: 'warn',
      ...own,
      ...env,
    },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const gone = once(child, 'exit').then(([code]) => Promise.reject(new Error(`The bot ended with ${code}`)));
  gone.catch(() => undefined);
  await Promise.race([simulator.whenRegistered(lastCommand, START_WITHIN_MS), gone]);
  return {
    child,
    figures: async () => {
      const told = once(child, 'message');
      child.send('figures');
      const [figures] = (await told) as [ProcessFigures];
      return figures;
    },
    end: async (signal = 'SIGTERM') => {
      const ended = once(child, 'exit');
      child.kill(signal);
      const [code] = (await ended) as [number | null];
      return code;
    },
  };
}
