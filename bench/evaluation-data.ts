import { readdir } from 'node:fs/promises';
import path from 'node:path';

/** A folder of the evaluation data. */
export function dataFolder(what: 'questions' | 'pages' | 'attributions' | 'street' | 'summaries'): string {
  return path.join(process.env['EVAL_DIR'] || '../shared/eval', what);
}

/** The folder's JSON files in the order of their names; empty without the folder. */
export async function jsonFiles(what: Parameters<typeof dataFolder>[0]): Promise<string[]> {
  const folder = dataFolder(what);
  const names = await readdir(folder).catch(() => []);
  return names
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => path.join(folder, name));
}

/** The output of a benchmark without evaluation data. */
export function skipped(what: Parameters<typeof dataFolder>[0]): string {
  return (
    `There are no ${what} in ${dataFolder(what)}; set EVAL_DIR to the folder above it.\n` +
    '0 passed, 0 failed, 1 skipped\n'
  );
}
