import { performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import type { BotProcess } from './bot-process.ts';
import { quantile } from './figures.ts';
import type { Visit } from './traffic.ts';

export interface LoadFigures {
  readonly bot: string;
  readonly phase: string;
  readonly sent: number;
  readonly lost: number;
  /** Of each that was lost. */
  readonly reasons: readonly string[];
  /** Milliseconds. */
  readonly firstP50: number;
  readonly firstP99: number;
  readonly answerP50: number;
  readonly answerP99: number;
  readonly loopP99: number;
  readonly loopMax: number;
  /** CPU time of the bot's process, all threads, in per cent of one core. */
  readonly cpuPercent: number;
  /** MiB at the end. */
  readonly rss: number;
  /** MiB in 1,000 actions; of a steady rate only. */
  readonly rssSlope?: number;
}

type Phase = Omit<LoadFigures, 'bot'>;

interface Source {
  readonly bot: BotProcess;
  visit(): Promise<Visit>;
}

/** How often memory is read during a steady rate. */
const SAMPLE_SECONDS = 5;

/** Sends at a steady rate, however long answers take. */
export async function steady({
  bot,
  visit,
  rate,
  seconds,
}: Source & { readonly rate: number; readonly seconds: number }): Promise<Phase> {
  await bot.figures();
  const visits: Promise<Visit>[] = [];
  const memory: [number, number][] = [];
  const loops: number[] = [];
  const maxima: number[] = [];
  let cpu = 0;
  const start = performance.now();
  const sample = async () => {
    const figures = await bot.figures();
    memory.push([visits.length, figures.rss]);
    loops.push(figures.loopP99);
    maxima.push(figures.loopMax);
    cpu += figures.cpu;
  };
  for (let sent = 0; sent < rate * seconds; sent += 1) {
    const due = start + (sent * 1_000) / rate;
    const early = due - performance.now();
    if (early > 0) await pause(early);
    visits.push(visit());
    if (sent > 0 && sent % (rate * SAMPLE_SECONDS) === 0) await sample();
  }
  const done = await Promise.all(visits);
  await sample();
  return {
    phase: `${rate} a second for ${seconds} s`,
    ...timesOf(done),
    loopP99: Math.max(...loops),
    loopMax: Math.max(...maxima),
    cpuPercent: (cpu / (performance.now() - start)) * 100,
    rss: memory.at(-1)?.[1] ?? Number.NaN,
    rssSlope: slope(memory) * 1_000,
  };
}

/** Sends everything at once. */
export async function burst({ bot, visit, count }: Source & { readonly count: number }): Promise<Phase> {
  await bot.figures();
  const done = await Promise.all(Array.from({ length: count }, () => visit()));
  const { loopP99, loopMax, rss, cpu, seconds } = await bot.figures();
  return {
    phase: `${count} at once`,
    ...timesOf(done),
    loopP99,
    loopMax,
    cpuPercent: cpu / seconds / 10,
    rss,
  };
}

function timesOf(visits: readonly Visit[]) {
  const of = (kind: 'firstMs' | 'answerMs', share: number) =>
    quantile(
      visits.map((visit) => visit[kind]),
      share,
    );
  const reasons = visits.flatMap(({ action, lost }) => (lost === undefined ? [] : [`${action}: ${lost}`]));
  return {
    sent: visits.length,
    lost: reasons.length,
    reasons,
    firstP50: of('firstMs', 0.5),
    firstP99: of('firstMs', 0.99),
    answerP50: of('answerMs', 0.5),
    answerP99: of('answerMs', 0.99),
  };
}

/** Slope of the least-squares line. */
function slope(points: readonly (readonly [number, number])[]): number {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const x = mean(points.map(([at]) => at));
  const y = mean(points.map(([, value]) => value));
  const over = points.reduce((sum, [at, value]) => sum + (at - x) * (value - y), 0);
  const under = points.reduce((sum, [at]) => sum + (at - x) ** 2, 0);
  return over / under;
}
