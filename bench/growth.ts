import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { complain, runCommand, UsageError } from './command.ts';
import { skipped } from './evaluation-data.ts';
import type { GrowthResult } from './growth-one.ts';
import { methods, QUESTIONS, readText, type Task } from './growth-task.ts';
import type { Growth } from './measure-growth.ts';
import { figure, markdownTable } from './table.ts';

/** Compares the cost of growing libraries with that of other search engines in the same run. */
const USAGE = 'npm run -s bench:growth -- [--seed N] [--sizes 1000,10000,100000]';

const LEGEND = `The articles are real ones, repeated with other names. build: indexing article by article, without reading and splitting
them. longest block: the longest time that anything else in the process had to wait. bytes / paragraph: growth of the
heap by the build after garbage collection, without the text; for SQLite, the size of the database. p50, p99: one question
of ${QUESTIONS.toLocaleString('en')}. save: writing the index to a file; load: from the file, with the articles in memory, to the first answer;
disk: the file's bytes per paragraph. SQLite reads from its file only what a question needs. Each row is a process of
its own.
`;

async function run(): Promise<void> {
  const { seed, sizes } = options();
  if ((await readText()).data.length === 0) {
    process.stdout.write(skipped('questions'));
    return;
  }
  for (const size of sizes) {
    const results: GrowthResult[] = [];
    for (const method of methods) {
      const result = await measureApart({ method, size, seed });
      if (result.growth === undefined) complain(`${method} is not installed`);
      results.push(result);
    }
    process.stdout.write(
      `${caption(size, results)}\n${tableOf(results.flatMap(({ growth }) => growth ?? []))}\n`,
    );
  }
  process.stdout.write(LEGEND);
}

function options() {
  const { values } = parseArgs({
    options: {
      seed: { type: 'string', default: '1' },
      sizes: { type: 'string', default: '1000,10000,100000' },
    },
  });
  const sizes = values.sizes.split(',');
  if (!sizes.every((size) => /^[1-9]\d{0,6}$/u.test(size)))
    throw new UsageError(`--sizes takes numbers of paragraphs, such as "1000,10000", not "${values.sizes}"`);
  if (!/^\d{1,9}$/u.test(values.seed))
    throw new UsageError(`--seed takes a whole number, not "${values.seed}"`);
  return { seed: Number(values.seed), sizes: sizes.map(Number) };
}

async function measureApart(task: Task): Promise<GrowthResult> {
  const script = fileURLToPath(new URL('growth-one.ts', import.meta.url));
  const child = fork(script, [JSON.stringify(task)], { serialization: 'advanced' });
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`${task.method} with ${task.size} paragraphs ended with ${code}`);
  });
  const [result] = await Promise.race([once(child, 'message'), ended]);
  ended.catch(() => {});
  return result;
}

function caption(size: number, results: readonly GrowthResult[]): string {
  const articles = results[0]?.articles.toLocaleString('en');
  const seconds = results[0]?.readSeconds.toFixed(1);
  return `**${size.toLocaleString('en')} paragraphs** in ${articles} articles, made and read in ${seconds} s\n`;
}

function tableOf(rows: readonly Growth[]): string {
  return markdownTable(
    [
      'method',
      'build ms',
      'longest block ms',
      'bytes / paragraph',
      'p50 ms',
      'p99 ms',
      'save ms',
      'load ms',
      'disk / paragraph',
    ],
    rows.map((row) => [
      row.method,
      figure(row.buildMs, 0),
      figure(row.blockMs, 0),
      figure(row.bytesPerParagraph, 0),
      figure(row.p50Ms, 2),
      figure(row.p99Ms, 2),
      figure(row.saveMs, 0),
      figure(row.loadMs, 0),
      figure(row.savedBytesPerParagraph, 0),
    ]),
  );
}

await runCommand(USAGE, run);
