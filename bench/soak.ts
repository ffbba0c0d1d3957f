import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { type Simulator, startSimulator } from '../src/simulator/simulator.ts';
import { startBotProcess, verbatimScript } from './bot-process.ts';
import { runCommand, UsageError } from './command.ts';
import { fillLibraries } from './filled-libraries.ts';
import { type SoakFault, soakFaults } from './soak-faults.ts';
import { figure, markdownTable } from './table.ts';
import { trafficOn, type Visit } from './traffic.ts';

/** Runs a bot for a while under steady traffic, with a fault every 30 seconds. */
const USAGE = 'bench:soak -- [--minutes N] [--every SECONDS]';
const GUILDS = 4;
const ARTICLES_EACH = 10;
const RATE = 10;
/** Short, so that a connection without acknowledgements is noticed between two faults. */
const HEARTBEAT_MS = 5_000;
const WARM_UP_MS = 5_000;

/** What members met after one fault. */
interface Round {
  readonly fault: SoakFault;
  readonly visits: Promise<Visit>[];
  rss: number;
  loopMax: number;
}

async function soak(minutes: number, everySeconds: number): Promise<{ rounds: Round[]; twice: number }> {
  const guilds = Array.from({ length: GUILDS }, (_, index) => `Server ${index + 1}`);
  const simulator = await startSimulator({ guilds, heartbeatIntervalMs: HEARTBEAT_MS });
  const folder = await mkdtemp(path.join(tmpdir(), 'verbatim-soak-'));
  const ids = simulator.guilds.map(({ id }) => id);
  const traffic = trafficOn(simulator, await fillLibraries(folder, ids, ARTICLES_EACH), 'soak');
  const start = () => startBotProcess(simulator, verbatimScript, { DATA_DIR: folder, LOG_LEVEL: 'error' });
  let bot = await start();
  let visits: Promise<Visit>[] = [];
  const ticker = setInterval(() => visits.push(traffic.visit()), 1_000 / RATE);
  await pause(WARM_UP_MS);
  const rounds: Round[] = [];
  const end = performance.now() + minutes * 60_000;
  for (let index = 0; performance.now() < end; index += 1) {
    const fault = soakFaults[index % soakFaults.length];
    if (fault === undefined) break;
    visits = [];
    const round: Round = { fault, visits, rss: Number.NaN, loopMax: Number.NaN };
    const struck = performance.now();
    await fault.strike({
      simulator,
      bot,
      database: path.join(folder, 'verbatim.db'),
      restart: async () => {
        bot = await start();
      },
      burst: (count) => {
        for (let sent = 0; sent < count; sent += 1) visits.push(traffic.visit('ask'));
      },
    });
    await pause(Math.max(0, struck + everySeconds * 1_000 - performance.now()));
    Object.assign(round, await bot.figures());
    rounds.push(round);
    if (process.stderr.isTTY) process.stderr.write(`${index + 1} faults\r`);
  }
  clearInterval(ticker);
  for (const { visits: sent } of rounds) await Promise.all(sent);
  const twice = repliedTwice(simulator);
  await bot.end();
  await simulator.stop();
  await rm(folder, { recursive: true });
  return { rounds, twice };
}

/** Number of messages that the bot replied to more than once. */
function repliedTwice(simulator: Simulator): number {
  const replies = simulator.guilds
    .flatMap(({ id }) => simulator.person({ guild: id }).messages())
    .flatMap(({ authorIsBot, repliesTo }) => (authorIsBot && repliesTo ? [repliesTo.messageId] : []));
  return replies.length - new Set(replies).size;
}

async function rowOf({ fault, visits, rss, loopMax }: Round): Promise<string[]> {
  const done = await Promise.all(visits);
  const answered = done.filter(({ lost }) => lost === undefined);
  return [
    fault.name,
    `${done.length}`,
    `${done.length - answered.length}${fault.away ? ' (away)' : ''}`,
    figure(Math.max(...answered.map(({ answerMs }) => answerMs)), 0),
    figure(loopMax, 0),
    figure(rss, 0),
  ];
}

await runCommand(USAGE, async () => {
  const { values } = parseArgs({
    options: { minutes: { type: 'string', default: '10' }, every: { type: 'string', default: '30' } },
  });
  const [minutes, every] = [Number(values.minutes), Number(values.every)];
  if (!(minutes > 0 && every > 0)) throw new UsageError('--minutes and --every must be numbers above 0');
  const { rounds, twice } = await soak(minutes, every);
  const rows = await Promise.all(rounds.map(rowOf));
  process.stdout.write(
    markdownTable(['fault', 'actions', 'no answer', 'slowest ms', 'loop max ms', 'RSS MiB'], rows),
  );
  process.stdout.write(
    `\n${RATE} actions a second; answered twice: ${twice}. (away): sent while no bot was connected, which Discord tells people itself.\n`,
  );
  const inside = rounds.filter(({ fault }) => !fault.away);
  const visits = await Promise.all(inside.flatMap(({ visits: sent }) => sent));
  const lost = visits.filter((visit) => visit.lost !== undefined);
  for (const { action, lost: reason } of lost) process.stdout.write(`lost: ${action}: ${reason}\n`);
  if (lost.length + twice > 0) process.exitCode = 1;
});
process.exit();
