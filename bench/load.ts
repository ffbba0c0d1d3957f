import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { startSimulator } from '../src/simulator/simulator.ts';
import {
  type BotProcess,
  type BotScript,
  bareBotScript,
  startBotProcess,
  unlimitedRates,
  verbatimScript,
} from './bot-process.ts';
import { runCommand, UsageError } from './command.ts';
import { fillLibraries } from './filled-libraries.ts';
import { burst, type LoadFigures, steady } from './load-phases.ts';
import { markdownTable } from './table.ts';
import { trafficOn } from './traffic.ts';

/**
 * Measures a bot under load, as a process of its own behind a simulated Discord: questions at a steady rate, then bursts. A bare
 * discord.js bot with a constant reply is measured in the same way, one after the other.
 */
const USAGE = 'bench:load -- [--seconds N] [--rate N] [--burst N] [--json]';
const GUILDS = 8;
const ARTICLES_EACH = 20;
const BURSTS = 3;
/** Time for caches, compilers and the first vectors, before anything is measured. */
const WARM_UP_SECONDS = 15;
const MAX_BACKGROUND_MS = 5 * 60_000;
const IDLE_MS = 2_000;
/** Of one core. */
const MAX_IDLE_SHARE = 0.1;
interface Settings {
  readonly seconds: number;
  readonly rate: number;
  readonly burst: number;
}

async function measure(script: BotScript, settings: Settings): Promise<LoadFigures[]> {
  const guilds = Array.from({ length: GUILDS }, (_, index) => `Server ${index + 1}`);
  const simulator = await startSimulator({ guilds });
  const folder = await mkdtemp(path.join(tmpdir(), 'verbatim-load-'));
  const ids = simulator.guilds.map(({ id }) => id);
  const libraries = await fillLibraries(folder, ids, ARTICLES_EACH);
  const bot = await startBotProcess(simulator, script, { ...unlimitedRates, DATA_DIR: folder });
  const asksOnly = script !== verbatimScript;
  // The reply to a mention is no response to an interaction, and looking for it keeps the simulated Discord busy.
  const traffic = trafficOn(simulator, libraries, 'load', 'mention');
  const visit = () => traffic.visit(asksOnly ? 'ask' : undefined);
  await steady({ bot, visit, rate: settings.rate, seconds: WARM_UP_SECONDS });
  await untilIdle(bot);
  const phases = [await steady({ bot, visit, rate: settings.rate, seconds: settings.seconds })];
  for (let index = 0; index < BURSTS; index += 1) {
    await pause(1_000);
    phases.push(await burst({ bot, visit: () => traffic.visit('ask'), count: settings.burst }));
  }
  await bot.end();
  await simulator.stop();
  await rm(folder, { recursive: true });
  return phases.map((phase) => ({ ...phase, bot: script.name }));
}

/** Waits until the bot has made what it makes in the background, such as the vectors of new articles. */
async function untilIdle(bot: BotProcess): Promise<void> {
  const until = performance.now() + MAX_BACKGROUND_MS;
  await bot.figures();
  while (performance.now() < until) {
    await pause(IDLE_MS);
    const { cpu } = await bot.figures();
    if (cpu < IDLE_MS * MAX_IDLE_SHARE) return;
  }
}

function tableOf(rows: readonly LoadFigures[]): string {
  const ms = (value: number) => value.toFixed(1);
  return markdownTable(
    [
      '',
      'sent',
      'lost',
      'first p50',
      'first p99',
      'answer p50',
      'answer p99',
      'loop p99',
      'loop max',
      'CPU %',
      'RSS MiB',
      'MiB/1000',
    ],
    rows.map((row) => [
      `${row.bot}, ${row.phase}`,
      `${row.sent}`,
      `${row.lost}`,
      ...[row.firstP50, row.firstP99, row.answerP50, row.answerP99, row.loopP99, row.loopMax].map(ms),
      row.cpuPercent.toFixed(0),
      row.rss.toFixed(0),
      row.rssSlope === undefined ? '' : row.rssSlope.toFixed(1),
    ]),
  );
}

function reasonsOf(rows: readonly LoadFigures[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const reason of rows.flatMap(({ reasons }) => reasons))
    counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return counts;
}

function positive(name: string, value: string): number {
  const number = Number(value);
  if (!(number > 0)) throw new UsageError(`--${name} must be a number above 0`);
  return number;
}

await runCommand(USAGE, async () => {
  const { values } = parseArgs({
    options: {
      json: { type: 'boolean', default: false },
      seconds: { type: 'string', default: '60' },
      rate: { type: 'string', default: '50' },
      burst: { type: 'string', default: '500' },
    },
  });
  const settings = {
    seconds: positive('seconds', values.seconds),
    rate: positive('rate', values.rate),
    burst: positive('burst', values.burst),
  };
  const rows = [...(await measure(verbatimScript, settings)), ...(await measure(bareBotScript, settings))];
  process.stdout.write(
    values.json
      ? `${JSON.stringify(rows)}\n`
      : `${tableOf(rows)}\nMilliseconds from Discord's event to its receipt of the first response and of the answer; loop: how late timers of the bot's process were. ${GUILDS} servers with ${ARTICLES_EACH} articles each. MiB/1000: growth of memory over 1,000 actions, by least squares.\nverbatim is asked, checked, pressed and completed; the bare bot knows /ask alone. Bursts are /ask for both.\n`,
  );
  for (const [reason, count] of reasonsOf(rows)) process.stdout.write(`lost ${count}: ${reason}\n`);
  if (rows.some(({ lost }) => lost > 0)) process.exitCode = 1;
});
process.exit();
