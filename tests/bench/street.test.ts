import path from 'node:path';
import { expect, it } from 'vitest';
import { fileOf } from '../support/articles.ts';
import { folderOf } from './files.ts';
import { runBench } from './run-bench.ts';

const KEYS = [
  ...[
    'setting',
    'answerable',
    'first',
    'answeredRight',
    'sureRight',
    'wrong',
    'sureWrong',
    'sentence',
    'top3',
  ],
  ...['unanswerable', 'refused', 'closest', 'sure', 'records', 'recordsRight', 'mainPoint', 'mainPointRight'],
];

const ferry = fileOf(
  'The ferry to Hale Island leaves at seven. Captain Osk steers it.\n\nA storm broke the pier in March.',
  { title: 'Ferry back in service', author: 'Ida Brandt' },
);
const orchard = fileOf(
  'Nine pear trees were felled in the orchard.\n\nThe owner, Lena Vogt, planted quinces instead.',
  { title: 'Pears make way for quinces' },
);

const asked = { type: 'who', overlap: 'high', selfContained: true };
const questions = [
  {
    ...asked,
    article: 'ferry',
    question: 'who steers the ferry to hale island',
    gold: [1],
    sentence: 'Captain Osk steers it',
  },
  { ...asked, article: 'orchard', question: 'who planted quinces', gold: [2], sentence: 'planted quinces' },
  {
    ...asked,
    article: 'ferry',
    question: 'what broke the pier',
    gold: [2],
    selfContained: false,
    sentence: 'A storm',
  },
  { ...asked, article: 'orchard', type: 'unanswerable', question: 'which submarine sank', gold: null },
];

async function files() {
  const folder = await folderOf({ 'ferry.md': ferry, 'orchard.md': orchard });
  const asking = await folderOf({ 'questions.json': questions });
  return [path.join(asking, 'questions.json'), folder];
}

it('prints one JSON object per setting, counts first', async () => {
  const { code, stdout, stderr } = await runBench('street', ['--json', ...(await files())]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const rows = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(rows.map((row) => Object.keys(row))).toEqual([KEYS, KEYS]);
  expect(rows).toMatchObject([
    { setting: 'alone', answerable: 3, first: 100, top3: 100, unanswerable: 1, refused: 100, records: 0 },
    { setting: 'all', answerable: 2, first: 100, sureWrong: 0, unanswerable: 1, recordsRight: null },
  ]);
});

it('prints tables with the peers, the types and the calibration', async () => {
  const { stdout } = await runBench('street', await files());
  for (const name of [
    'alone',
    'all',
    'verbatim',
    'minisearch-fuzzy',
    'bm25',
    'unanswerable, high',
    'mean score',
  ])
    expect(stdout).toMatch(new RegExp(`^\\|.*\\b${name}\\b`, 'mu'));
  expect(stdout).toContain("The peers see the article's title in every paragraph.");
});

it('tells what is wrong with the options and the files', async () => {
  expect(await runBench('street', [])).toMatchObject({ code: 2, stdout: '' });
  const [file = '', folder = ''] = await files();
  const { stderr } = await runBench('street', [file, await folderOf({})]);
  expect(stderr).toMatch(/there is no article "ferry"/u);
  const [wrong = ''] = [await folderOf({ 'questions.json': [{ article: 'ferry' }] })];
  const refused = await runBench('street', [path.join(wrong, 'questions.json'), folder]);
  expect(refused.stderr).toMatch(/\[0\]/u);
});
