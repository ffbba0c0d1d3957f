import { rename, truncate } from 'node:fs/promises';
import { pino } from 'pino';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { databaseFile } from '../../src/app/database-file.ts';
import { type LaunchedBot, launchBot } from '../../src/app/run-bot.ts';
import { type Simulator, startSimulator } from '../../src/simulator/simulator.ts';
import { openStorage } from '../../src/storage/open-storage.ts';
import { bundledFolder, defaults } from '../support/articles.ts';
import { seen, seenIn } from '../support/shown.ts';
import { added, dataFolder } from '../support/storage.ts';
import { collector, patient } from '../support/verbatim.ts';

const RAIN = { question: 'What did Marmelstein forecast in Quedlinburg?' };
const AIRSPACE = { question: 'Who controls Syrian airspace?' };

let simulator: Simulator;
let bot: LaunchedBot;
let file: string;
let article: string;
let lines: string[];

beforeEach(async () => {
  simulator = await startSimulator({ ...patient, guilds: ['Asked', 'Not asked'] });
  const data = await dataFolder();
  file = databaseFile(data);
  const storage = await openStorage(file);
  const rain = added('Marmelstein forecast heavy rain in Quedlinburg.', { title: 'Weather' });
  for (const { id } of [...simulator.guilds].reverse())
    article = (await storage.catalog.publish({ kind: 'guild', id }, rain)).id;
  await storage.close();
  lines = [];
  bot = await launchBot({
    config: {
      ...defaults,
      SEMANTIC: 'off',
      ARTICLES_DIR: bundledFolder,
      DATA_DIR: data,
      DISCORD_API_URL: simulator.apiUrl,
    },
    token: simulator.token,
    logger: pino({ level: 'debug' }, collector(lines)),
    signal: new AbortController().signal,
  });
  await bot.registered;
});
afterEach(async () => {
  await bot.stop(1_000);
  await simulator.stop();
});

/** A manager in one of the two servers. */
const manager = (server = 0) =>
  simulator.person({ name: `Ed${server}`, roles: ['Editor'], guild: simulator.guilds[server]?.id ?? '' });
const ask = async (question: { question: string }, server = 0) => {
  const { message } = await manager(server).use('ask', question);
  return seen(message?.components ?? []).text;
};
const change = async () => seenIn(await manager().use('manage default', { article })).text;
const logged = (level: number) =>
  lines.map((line) => JSON.parse(line) as Record<string, unknown>).filter((line) => line['level'] === level);

it('a database that is gone while the bot runs: answers go on, changes are refused in words, and the operator reads why', async () => {
  await rename(file, `${file}.away`);
  expect(await ask(RAIN)).toContain('Marmelstein forecast heavy rain');
  expect(await change()).toContain('is gone, so nothing was changed');
  expect(logged(50)).toMatchObject([{ problem: 'missing', file }]);
  await rename(`${file}.away`, file);
  expect(await change()).not.toContain('nothing was changed');
  expect(logged(30)).toContainEqual(
    expect.objectContaining({ file, msg: 'the database can be changed again' }),
  );
});

it('a database that is cut short: what is in memory answers, nothing is denied of what is not', async () => {
  expect(await ask(RAIN)).toContain('Marmelstein forecast heavy rain');
  await truncate(file, 0);
  for (const server of [0, 1]) expect(await ask(AIRSPACE, server)).toContain('¶ 11');
  expect(await ask(RAIN)).toContain('Marmelstein forecast heavy rain');
  expect(await ask(RAIN, 1)).toContain('cannot be read at present');
  expect(await change()).toContain('was cut short, so nothing was changed');
  expect(logged(50)).toMatchObject([{ problem: 'truncated', file }]);
  expect(lines.join('')).not.toMatch(/Marmelstein|unexpected/u);
});
