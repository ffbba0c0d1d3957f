import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { springTraps } from './fetch-traps.ts';
import { killRuns } from './kill-runs.ts';

/**
 * Repeatedly kills a process that ingests articles, at every step, and stops at the first damaged library. Then fetches from
 * malicious servers with the bot's limits.
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
process.stdout.write('| killed during | library before | library after |\n| --- | ---: | ---: |\n');
for (const [step, count] of counts) process.stdout.write(`| ${step} | ${count.old} | ${count.new} |\n`);
process.stdout.write('\nNo library was damaged, no article was incomplete.\n');
await rm(folder, { recursive: true });

process.stdout.write(
  '\n| fetched from a server that sends | result | requests | s | MiB |\n| --- | --- | ---: | ---: | ---: |\n',
);
let wrong = 0;
for await (const { name, code, expected, requests, seconds, mebibytes } of springTraps()) {
  const outcome = code === expected ? code : `${code}, not ${expected}`;
  if (code !== expected) wrong += 1;
  process.stdout.write(`| ${name} | ${outcome} | ${requests} | ${seconds.toFixed(2)} | ${mebibytes} |\n`);
}
process.stdout.write(wrong === 0 ? '\nAll ended as expected.\n' : `\n${wrong} did not end as expected.\n`);
process.exit(wrong === 0 ? 0 : 1);
