import { readdir } from 'node:fs/promises';
import path from 'node:path';

/** A folder of the evaluation data. */
export function dataFolder(what: 'questions' | 'pages' | 'attributions'): string {
  return path.join(process.env['EVAL_DIR'] || '../shared/eval', what);
}

/** The JSON files of the folder, in the order of their names; none when there is no such folder. */
export async function jsonFiles(what: Parameters<typeof dataFolder>[0]): Promise<string[]> {
  const folder = dataFolder(what);
  const names = await readdir(folder).catch(() => []);
  return names
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => path.join(folder, name));
}

/** What a measure says that has nothing to measure with. */
export function skipped(what: Parameters<typeof dataFolder>[0]): string {
  return (
    `There are no ${what} in ${dataFolder(what)}; EVAL_DIR names the folder that holds them.\n` +
    '0 passed, 0 failed, 1 skipped\n'
  );
}
