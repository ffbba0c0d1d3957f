import { parseArgs } from 'node:util';
import { runCommand, UsageError } from './command.ts';
import { type Finding, fuzzBatch, MAX_MS } from './fuzz-batch.ts';
import { markdownTable } from './table.ts';

/**
 * Sends odd inputs through every way in that the bot registers, and through buttons, menus, forms and mentions, and looks at
 * what readers see: no crash, no ping, no markup that was typed, nothing slow.
 */
const USAGE = 'bench:fuzz -- [--inputs N] [--seed WORD]';
/** Inputs to one bot: the simulated Discord keeps all messages. */
const BATCH = 5_000;
const MAX_SHOWN = 200;

/** The findings of one door. */
interface Row {
  inputs: number;
  slow: number;
  slowestMs: number;
  slowest: string;
  /** The first input by problem. */
  readonly problems: Map<string, string>;
}

function count(rows: Map<string, Row>, { door, ms, problems, input }: Finding): void {
  const row = rows.get(door) ?? { inputs: 0, slow: 0, slowestMs: 0, slowest: '', problems: new Map() };
  rows.set(door, row);
  row.inputs += 1;
  if (ms > MAX_MS) row.slow += 1;
  if (ms > row.slowestMs) Object.assign(row, { slowestMs: ms, slowest: input });
  for (const problem of problems) if (!row.problems.has(problem)) row.problems.set(problem, input);
}

function tableOf(rows: readonly (readonly [string, Row])[]): string {
  return markdownTable(
    ['way in', 'inputs', `over ${MAX_MS} ms`, 'slowest ms', 'problems'],
    rows.map(([door, { inputs, slow, slowestMs, problems }]) => [
      door,
      `${inputs}`,
      `${slow}`,
      slowestMs.toFixed(0),
      `${problems.size}`,
    ]),
  );
}

function examples([door, { slow, slowest, problems }]: readonly [string, Row]): string {
  const shown = (input: string) => JSON.stringify(input.slice(0, MAX_SHOWN));
  const lines = [...problems].map(([problem, input]) => `${door}: ${problem}: ${shown(input)}\n`);
  return [...lines, ...(slow > 0 ? [`${door}, slowest: ${shown(slowest)}\n`] : [])].join('');
}

await runCommand(USAGE, async () => {
  const { values } = parseArgs({
    options: {
      inputs: { type: 'string', default: '100000' },
      seed: { type: 'string', default: String(Date.now()) },
    },
  });
  const total = Number(values.inputs);
  if (!(total > 0)) throw new UsageError('--inputs must be a number above 0');
  const rows = new Map<string, Row>();
  let loopMax = 0;
  process.stdout.write(`${total} inputs, seed ${values.seed}\n`);
  for (let done = 0; done < total; done += BATCH) {
    const size = Math.min(BATCH, total - done);
    const longest = await fuzzBatch(size, `${values.seed}:${done}`, (finding) => count(rows, finding));
    loopMax = Math.max(loopMax, longest);
    if (process.stderr.isTTY) process.stderr.write(`${done + size}\r`);
  }
  const doors = [...rows].toSorted(([one], [other]) => (one < other ? -1 : 1));
  process.stdout.write(tableOf(doors));
  process.stdout.write(`\nLongest time that the event loop stood still: ${loopMax.toFixed(0)} ms.\n`);
  for (const door of doors) process.stdout.write(examples(door));
  if (doors.some(([, { problems, slow }]) => problems.size + slow > 0)) process.exitCode = 1;
});
process.exit();
