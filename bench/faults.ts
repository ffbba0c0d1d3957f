import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { killRuns } from './kill-runs.ts';

/** Kills a process that ingests articles again and again, at every step; the first library that is not whole ends it. */
const RUNS = 200;
const seed = process.argv[2] ?? String(Date.now());

const folder = await mkdtemp(path.join(tmpdir(), 'verbatim-faults-'));
process.stdout.write(`${RUNS} kills, seed ${seed}\n`);
const counts = { old: 0, new: 0 };
for await (const { done } of killRuns(folder, RUNS, seed)) {
  counts[done ? 'new' : 'old'] += 1;
  if ((counts.old + counts.new) % 20 === 0)
    process.stdout.write(
      `${counts.old + counts.new} kills: the library was the old one ${counts.old} times, the new one ${counts.new} times\n`,
    );
}
process.stdout.write('No library was damaged, no article was half there.\n');
await rm(folder, { recursive: true });
