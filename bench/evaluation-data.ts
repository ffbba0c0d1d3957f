import { readdir } from 'node:fs/promises';
import path from 'node:path';

export const evaluationFolder = process.env['EVAL_DIR'] || '../shared/eval';

/** The files of questions in the evaluation folder, in the order of their names; none when there is no such folder. */
export async function questionFiles(): Promise<string[]> {
  const folder = path.join(evaluationFolder, 'questions');
  const names = await readdir(folder).catch(() => []);
  return names
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => path.join(folder, name));
}

export const skipped =
  `There are no questions in ${path.join(evaluationFolder, 'questions')}; EVAL_DIR names the folder that holds them.\n` +
  '0 passed, 0 failed, 1 skipped\n';
