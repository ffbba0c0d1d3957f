import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pino } from 'pino';
import { expect } from 'vitest';
import { launchBot } from '../../src/app/run-bot.ts';
import { stageOf } from '../../src/app/run-playground.ts';
import { type Playground, startPlayground } from '../../src/clients/web/server.ts';
import type { Network } from '../../src/ingest/fetch/network.ts';
import { type Simulator, startSimulator } from '../../src/simulator/simulator.ts';
import { defaults } from './articles.ts';
import { patient, unlimited, withFolder } from './verbatim.ts';

export interface VerbatimPage {
  readonly simulator: Simulator;
  readonly playground: Playground;
  stop(): Promise<void>;
}

export interface PageOptions {
  /** File name to content; by default the bundled articles. */
  readonly articles?: Readonly<Record<string, string>>;
  /** Where pages may be fetched from; by default the public Internet. */
  readonly network?: Network;
  /** Names of the servers; by default those of the simulator. */
  readonly guilds?: readonly string[];
  /** Whether meaning is compared. Off by default: the encoder takes time to load. */
  readonly semantic?: 'auto' | 'off';
}

/** What `npm start` starts without a token, in this process. */
export async function startVerbatimPage({
  articles,
  network,
  guilds,
  semantic = 'off',
}: PageOptions = {}): Promise<VerbatimPage> {
  const simulator = await startSimulator({ ...patient, ...(guilds && { guilds }) });
  const data = await mkdtemp(path.join(tmpdir(), 'verbatim-data-'));
  const signal = new AbortController().signal;
  const bot = await withFolder(articles, (folder) => {
    const config = {
      ...defaults,
      ...unlimited,
      SEMANTIC: semantic,
      ARTICLES_DIR: folder,
      DATA_DIR: data,
      DISCORD_API_URL: simulator.apiUrl,
    };
    const logger = pino({ level: 'silent' });
    return launchBot({ config, token: simulator.token, logger, signal, ...(network && { network }) });
  });
  await bot.registered;
  const playground = await startPlayground(stageOf(simulator, bot.libraries), 0);
  return {
    simulator,
    playground,
    stop: async () => {
      await playground.stop();
      await bot.stop(1_000);
      await simulator.stop();
      await rm(data, { recursive: true });
      expect(simulator.rejections).toEqual([]);
    },
  };
}
