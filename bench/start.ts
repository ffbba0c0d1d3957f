import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { type Simulator, startSimulator } from '../src/simulator/simulator.ts';
import { quantile } from './figures.ts';

/**
 * Measures the compiled program in dist/ (npm run build), started with its sources as well: the time from start to readiness and the processor time until then, and the time of
 * an answer; compared with a bare discord.js bot with a constant reply. Each bot is a process with a simulated Discord of its own. Questions alternate between the bots, so that other
 * load on the machine affects all equally.
 */
const STARTS = 5;
const WARM_UP = 50;
const QUESTIONS = 500;
/** Pause between questions, so that discord.js's own limit of 50 requests a second is not measured. */
const PAUSE_MS = 25;

const data = await mkdtemp(path.join(tmpdir(), 'verbatim-bench-'));

interface Contender {
  readonly name: string;
  /** Arguments of Node. */
  readonly start: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** The command registered last. */
  readonly last: string;
}

const contenders: readonly Contender[] = [
  { name: 'verbatim', start: ['dist/index.js'], last: 'verify' },
  { name: 'verbatim, from its sources', start: ['--import', 'tsx', 'src/index.ts'], last: 'verify' },
  { name: 'bare bot, replies', start: ['bench/bare-bot.js'], last: 'ask' },
  {
    name: 'bare bot, defers and edits',
    start: ['bench/bare-bot.js'],
    env: { BARE_BOT_DEFERS: '1' },
    last: 'ask',
  },
];

interface Running {
  readonly contender: Contender;
  readonly simulator: Simulator;
  readonly child: ChildProcess;
  readonly startMs: number;
  /** Of its process until it was ready. */
  readonly processorMs: number;
}

const TICK_MS = 10;

/** Processor time of a process so far, where Linux tells. https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html */
async function processorTime(pid: number | undefined): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  const [user = Number.NaN, system = Number.NaN] = (stat.split(') ')[1] ?? '')
    .split(' ')
    .slice(11, 13)
    .map(Number);
  return (user + system) * TICK_MS;
}

async function launch(contender: Contender): Promise<Running> {
  const simulator = await startSimulator();
  const env = {
    ...process.env,
    ...contender.env,
    DISCORD_TOKEN: simulator.token,
    DISCORD_API_URL: simulator.apiUrl,
  };
  const before = performance.now();
  const child = spawn('node', contender.start, {
    env: { ...env, DATA_DIR: data, DISCORD_GUILD_ID: '', LOG_LEVEL: 'silent' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  await simulator.whenRegistered(contender.last, 60_000);
  const startMs = performance.now() - before;
  return { contender, simulator, child, startMs, processorMs: await processorTime(child.pid) };
}

async function end({ child, simulator }: Running): Promise<void> {
  const closed = once(child, 'close');
  child.kill('SIGTERM');
  await closed;
  await simulator.stop();
}

/** A question word and four consecutive words of the article; most of these questions are answered. */
async function questions(): Promise<string[]> {
  const article = await readFile('articles/moscow-in-secret-talks-with-syrian-rebels.md', 'utf8');
  const words = article.split(/\s+/u).slice(40);
  return Array.from({ length: QUESTIONS + WARM_UP }, (_, index) => {
    const from = (index * 13) % (words.length - 4);
    return `What about ${words.slice(from, from + 4).join(' ')}?`;
  });
}

async function time(running: readonly Running[]): Promise<Map<string, number[]>> {
  const times = new Map(running.map(({ contender }): [string, number[]] => [contender.name, []]));
  for (const [index, question] of (await questions()).entries()) {
    await pause(PAUSE_MS);
    for (const { contender, simulator } of running) {
      const before = performance.now();
      const { failure } = await simulator.person().use('ask', { question });
      const ms = performance.now() - before;
      if (failure !== undefined) throw new Error(`${contender.name}: ${failure}`);
      if (index >= WARM_UP) times.get(contender.name)?.push(ms);
    }
  }
  return times;
}

const starts = new Map<string, Running[]>();
for (let round = 0; round < STARTS; round += 1) {
  for (const contender of contenders) {
    const running = await launch(contender);
    starts.set(contender.name, [...(starts.get(contender.name) ?? []), running]);
    await end(running);
  }
}
const running = await Promise.all(contenders.map(launch));
const times = await time(running);
await Promise.all(running.map(end));

const row = (...cells: string[]) =>
  process.stdout.write(
    `| ${cells.map((cell, index) => (index === 0 ? cell.padEnd(26) : cell.padStart(10))).join(' | ')} |\n`,
  );
row('', 'start ms', 'processor ms', 'p50 ms', 'p99 ms');
row('---', '---:', '---:', '---:', '---:');
for (const { name } of contenders) {
  const replies = times.get(name) ?? [];
  const started = starts.get(name) ?? [];
  const median = (of: (each: Running) => number) => quantile(started.map(of), 0.5).toFixed(0);
  row(
    name,
    median(({ startMs }) => startMs),
    median(({ processorMs }) => processorMs),
    quantile(replies, 0.5).toFixed(2),
    quantile(replies, 0.99).toFixed(2),
  );
}
const over = (peer: string) =>
  quantile(times.get('verbatim') ?? [], 0.99) - quantile(times.get(peer) ?? [], 0.99);
process.stdout.write(
  `\nstart: from process start to registered commands, median of ${STARTS}; processor: its time until then; p50 and p99: from slash command to final reply, ${QUESTIONS} questions each.\n` +
    contenders
      .filter(({ name }) => name.startsWith('bare'))
      .map(({ name }) => `p99 above the ${name}: ${over(name).toFixed(2)} ms`)
      .join('\n') +
    '\n',
);
await rm(data, { recursive: true });
process.exit(0);
