import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Writable } from 'node:stream';
import { pino } from 'pino';
import { expect } from 'vitest';
import type { Services } from '../../src/app/services.ts';
import { type LimitSettings, limitsOf } from '../../src/discord/budgets/limit-settings.ts';
import { type DeliveryTimes, deliveryTimes } from '../../src/discord/delivery/times.ts';
import type { FeedClock } from '../../src/discord/feeds/start-feeds.ts';
import { type Bot, startBot } from '../../src/discord/gateway/bot.ts';
import type { Command } from '../../src/discord/gateway/command.ts';
import { loadCommands } from '../../src/discord/gateway/command-loader.ts';
import { Connection } from '../../src/discord/watch/connection.ts';
import type { Network } from '../../src/ingest/fetch/network.ts';
import { type Metrics, noMetrics } from '../../src/metrics/metrics.ts';
import {
  type SimulatedPerson,
  type Simulator,
  type SimulatorOptions,
  startSimulator,
} from '../../src/simulator/simulator.ts';
import { createSourceReader } from '../../src/use-cases/adding/source-reader.ts';
import { servicesIn } from './services.ts';

const MANY = 1_000_000_000;
export const unlimited: LimitSettings = {
  USER_QUESTIONS_PER_MINUTE: MANY,
  GUILD_QUESTIONS_PER_MINUTE: MANY,
  USER_SUGGESTIONS_PER_MINUTE: MANY,
  GUILD_SUGGESTIONS_PER_MINUTE: MANY,
  USER_ADDITIONS_PER_HOUR: MANY,
  GUILD_ADDITIONS_PER_HOUR: MANY,
  MAX_ARTICLES: MANY,
  MAX_DRAFTS: MANY,
  MAX_LIBRARY_MB: MANY,
  MAX_FEEDS: 25,
};

/** A busy machine may let the bot be late for Discord's three seconds, which says nothing about the bot. */
export const patient: SimulatorOptions = { acknowledgeWithinMs: 60_000 };

export interface VerbatimOptions {
  /** File name to content; by default the bundled article. */
  readonly articles?: Readonly<Record<string, string>>;
  readonly commands?: readonly Command[];
  readonly simulator?: SimulatorOptions;
  /** Where pages may be fetched from; by default the public Internet. */
  readonly network?: Network;
  /** By default those of the bot. */
  readonly times?: Partial<DeliveryTimes>;
  /** By default the clock of this machine. */
  readonly feedClock?: FeedClock;
  /** By default, none is ever spent. */
  readonly limits?: Partial<LimitSettings>;
  /** By default, nothing is counted. */
  readonly metrics?: Metrics;
  /** Whether Discord may refuse requests of the bot, which fails the test by default. */
  readonly mayBeRefused?: boolean;
}

export interface Verbatim {
  readonly simulator: Simulator;
  readonly person: SimulatedPerson;
  readonly bot: Bot;
  /** What the bot works on. */
  readonly services: Services;
  /** What was logged so far, as it would stand on standard error. */
  logs(): string;
  /** Stops the bot and starts it anew on the same Discord, with other articles if given. */
  restart(articles?: Readonly<Record<string, string>>): Promise<void>;
  /** Checks that Discord had nothing to complain of, and ends everything. */
  stop(): Promise<void>;
}

/** The real bot, connected over real sockets to a simulated Discord, with its data in a folder of its own. */
export async function startVerbatim(options: VerbatimOptions = {}): Promise<Verbatim> {
  const simulator = await startSimulator({ ...patient, ...options.simulator });
  const data = await mkdtemp(path.join(tmpdir(), 'verbatim-data-'));
  const lines: string[] = [];
  const launch = (articles = options.articles) =>
    launchBot({ simulator, data, lines }, { ...options, ...(articles && { articles }) });
  let running = await launch();
  const stop = async () => {
    await running.bot.stop(1_000);
    await running.services.close();
  };
  return {
    simulator,
    person: simulator.person(),
    get bot() {
      return running.bot;
    },
    get services() {
      return running.services;
    },
    logs: () => lines.join(''),
    restart: async (articles) => {
      await stop();
      running = await launch(articles);
    },
    stop: async () => {
      await stop();
      await simulator.stop();
      await rm(data, { recursive: true });
      if (!options.mayBeRefused) expect(simulator.rejections).toEqual([]);
    },
  };
}

interface Launch {
  readonly simulator: Simulator;
  readonly data: string;
  readonly lines: string[];
}

async function launchBot({ simulator, data, lines }: Launch, options: VerbatimOptions) {
  const services = await withFolder(options.articles, (folder) => servicesIn(data, folder));
  const bot = await startBot({
    token: simulator.token,
    apiUrl: simulator.apiUrl,
    commands: options.commands ?? (await allCommands()),
    libraries: services.libraries,
    storage: services.storage,
    reader: createSourceReader(options.network),
    logger: pino({ level: 'trace' }, collector(lines)),
    metrics: options.metrics ?? noMetrics,
    connection: new Connection(),
    signal: new AbortController().signal,
    ...limitsOf({ ...unlimited, ...options.limits }),
    times: { ...deliveryTimes, ...options.times },
    feedClock: options.feedClock,
  });
  await bot.registered;
  return { bot, services };
}

export function allCommands(): Promise<Command[]> {
  return loadCommands(new URL('../../src/commands/', import.meta.url));
}

/** A stream that keeps what is written to it. */
export function collector(lines: string[]): Writable {
  return new Writable({
    write(chunk, _, done) {
      lines.push(String(chunk));
      done();
    },
  });
}

/** Calls with a folder of these files, or of the bundled articles, and removes it afterwards. */
export async function withFolder<Result>(
  files: Readonly<Record<string, string>> | undefined,
  use: (folder: string) => Promise<Result>,
): Promise<Result> {
  if (files === undefined) return use('articles');
  const folder = await mkdtemp(path.join(tmpdir(), 'verbatim-'));
  try {
    for (const [name, content] of Object.entries(files)) await writeFile(path.join(folder, name), content);
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}
