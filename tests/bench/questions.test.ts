import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { folderOf, garden, squadOf } from './files.ts';
import { runBench } from './run-bench.ts';

const METHODS = [
  'verbatim',
  'flexsearch',
  'flexsearch-suggest',
  'minisearch',
  'minisearch-tuned',
  'lunr',
  'bm25',
];

/** With the garbage collector in reach, in a process of its own. */
async function spawnBench(script: string, args: readonly string[], evalDir = '/nowhere') {
  const command = ['--expose-gc', '--import', 'tsx', `bench/${script}.ts`, ...args];
  const options = { env: { ...process.env, EVAL_DIR: evalDir } };
  const ended = (result: { code?: unknown; stdout: string; stderr: string }) => ({
    code: result.code ?? 0,
    stdout: result.stdout,
    stderr: result.stderr,
  });
  return promisify(execFile)(process.execPath, command, options).then(ended, ended);
}

it('prints one JSON object per line and method', async () => {
  const folder = await folderOf({ 'garden.en.json': squadOf(garden) });
  const { code, stdout, stderr } = await spawnBench('questions', [
    '--json',
    path.join(folder, 'garden.en.json'),
  ]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const rows = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(rows.map(({ method }) => method)).toEqual(METHODS);
  for (const row of rows) {
    expect(Object.keys(row).sort()).toEqual(
      [
        ...['file', 'method', 'paragraphAt1', 'paragraphAt5', 'mrr10', 'articleAt1', 'sentenceAt1'],
        ...['sentenceInParagraph', 'refusalAt95', 'none', 'buildMs', 'p50Ms', 'p99Ms', 'heapMb'],
      ].sort(),
    );
    expect(row.file).toBe('garden.en.json');
    expect(row.heapMb).toEqual(expect.any(Number));
  }
});

it('prints a table per file, and one line for each unusable file', async () => {
  const wrong = squadOf(garden);
  const question = wrong.data[0]?.paragraphs[0]?.qas[1];
  if (question !== undefined) question.answers = [];
  const folder = await folderOf({ 'wrong.json': wrong, 'garden.de.json': squadOf(garden) });
  const files = ['wrong.json', 'none.json', 'garden.de.json'].map((name) => path.join(folder, name));
  const { code, stdout, stderr } = await runBench('questions', files);
  expect(code).toBe(2);
  expect(stderr.trimEnd().split('\n')).toEqual([
    `${files[0]}: data[0].paragraphs[0].qas[1].answers is empty`,
    `${files[1]}: there is no such file`,
  ]);
  expect(stdout).toContain('**garden.de.json** (de): 2 articles, 4 paragraphs, 5 questions');
  const table = stdout.split('\n').filter((line) => line.startsWith('|'));
  expect(new Set(table.map((line) => line.length)).size).toBe(1);
  expect(table).toHaveLength(METHODS.length + 2);
});

it.each(['questions', 'growth'])('reports missing evaluation data: %s', async (script) => {
  expect(await runBench(script, [])).toEqual({
    code: 0,
    stderr: '',
    stdout:
      'There are no questions in /nowhere/questions; set EVAL_DIR to the folder above it.\n' +
      '0 passed, 0 failed, 1 skipped\n',
  });
});

it('measures the files of the evaluation folder by default', async () => {
  const folder = await folderOf({});
  const { mkdir, writeFile } = await import('node:fs/promises');
  await mkdir(path.join(folder, 'questions'));
  await writeFile(path.join(folder, 'questions', 'a.en.json'), JSON.stringify(squadOf(garden)));
  const { stdout } = await runBench('questions', ['--lang', 'DE'], folder);
  expect(stdout).toContain('**a.en.json** (de)');
});

it.each([
  ['questions', ['--lang', 'German!'], '--lang takes a language'],
  ['questions', ['--fast'], "Unknown option '--fast'"],
  ['growth', ['--sizes', '10,x'], '--sizes takes'],
  ['growth', ['--seed', 'x'], '--seed takes'],
])('tells what is wrong with the options: %s %j', async (script, args, message) => {
  const { code, stdout, stderr } = await runBench(script, args);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain(message);
});
