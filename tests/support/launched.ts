import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pino } from 'pino';
import { vi } from 'vitest';
import { type LaunchedBot, launchBot } from '../../src/app/run-bot.ts';
import { type Simulator, type SimulatorOptions, startSimulator } from '../../src/simulator/simulator.ts';
import { defaults } from './articles.ts';
import { collector, patient, unlimited } from './verbatim.ts';

export interface Launched {
  readonly simulator: Simulator;
  readonly bot: LaunchedBot;
  /** The bot's data folder. */
  readonly data: string;
  /** Address of the health checks and metrics. */
  readonly url: string;
  /** Lines of the log so far. */
  lines(): readonly Readonly<Record<string, unknown>>[];
  /** What `/metrics` says. */
  metrics(): Promise<string>;
  /** Aborts the bot's signal, as SIGTERM does. */
  signal(): void;
  stop(): Promise<void>;
}

export interface LaunchOptions {
  readonly simulator?: SimulatorOptions;
  readonly config?: Partial<typeof defaults>;
}

/** The bot as `npm start` runs it, in this process, with health checks and metrics on a free port. */
export async function launch({ simulator: about, config }: LaunchOptions = {}): Promise<Launched> {
  const simulator = await startSimulator({ ...patient, ...about });
  const data = await mkdtemp(path.join(tmpdir(), 'verbatim-data-'));
  const written: string[] = [];
  const lines = () =>
    written
      .join('')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
  const stopping = new AbortController();
  const place = { DATA_DIR: data, DISCORD_API_URL: simulator.apiUrl };
  const bot = await launchBot({
    config: { ...defaults, ...unlimited, SEMANTIC: 'off', ...place, HEALTH_PORT: 0, ...config },
    token: simulator.token,
    logger: pino({ level: 'debug' }, collector(written)),
    signal: stopping.signal,
  });
  await bot.registered;
  const url = String(lines().find(({ msg }) => msg === 'health and metrics are served')?.['url']);
  return {
    simulator,
    bot,
    data,
    url,
    lines,
    metrics: async () => (await fetch(`${url}/metrics`)).text(),
    signal: () => stopping.abort(),
    stop: async () => {
      await bot.stop(1_000);
      await simulator.stop();
      await rm(data, { recursive: true, force: true });
    },
  };
}

/** The value of a series, named as Prometheus writes it. */
export function seriesValue(metrics: string, series: string): number {
  const line = metrics.split('\n').find((each) => each.startsWith(`${series} `));
  return Number(line?.slice(series.length + 1));
}

/** Waits for a line of the log with this message. */
export function logged(
  { lines }: Pick<Launched, 'lines'>,
  msg: string,
): Promise<Readonly<Record<string, unknown>>> {
  return vi.waitFor(
    () => {
      const line = lines().findLast((each) => each['msg'] === msg);
      if (line === undefined) throw new Error(`Not logged: ${msg}`);
      return line;
    },
    { timeout: 60_000 },
  );
}
