import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { springTraps } from './fetch-traps.ts';
import { killRuns } from './kill-runs.ts';

/**
 * Kills a process that ingests articles again and again, at every step; the first library that is not whole ends it. Then
 * fetches from servers that mean harm, with the limits that the bot has.
 */
const RUNS = 200;
const seed = process.argv[2] ?? String(Date.now());

const folder = await mkdtemp(path.join(tmpdir(), 'verbatim-faults-'));
process.stdout.write(`${RUNS} kills, seed ${seed}\n`);
const counts = new Map<string, { old: number; new: number }>();
for await (const { step, done } of killRuns(folder, RUNS, seed)) {
  const count = counts.get(step) ?? { old: 0, new: 0 };
  count[done ? 'new' : 'old'] += 1;
  counts.set(step, count);
}
process.stdout.write(
  '| killed while it was to | library of before | library of after |\n| --- | ---: | ---: |\n',
);
for (const [step, count] of counts) process.stdout.write(`| ${step} | ${count.old} | ${count.new} |\n`);
process.stdout.write('\nNo library was damaged, no article was half there.\n');
await rm(folder, { recursive: true });

process.stdout.write(
  '\n| fetched from a server that sends | ends as | requests | s | MiB |\n| --- | --- | ---: | ---: | ---: |\n',
);
let wrong = 0;
for await (const { name, code, expected, requests, seconds, mebibytes } of springTraps()) {
  const outcome = code === expected ? code : `${code}, not ${expected}`;
  if (code !== expected) wrong += 1;
  process.stdout.write(`| ${name} | ${outcome} | ${requests} | ${seconds.toFixed(2)} | ${mebibytes} |\n`);
}
process.stdout.write(
  wrong === 0 ? '\nEvery one was let go of in time.\n' : `\n${wrong} did not end as they should.\n`,
);
process.exit(wrong === 0 ? 0 : 1);
