import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { fuzzyRatio } from '../../bench/peers/text-checkers.ts';
import { articleOf, fileOf } from '../support/articles.ts';
import { folderOf } from './files.ts';
import { runBench } from './run-bench.ts';

const ferry = fileOf('The ferry to Hale Island leaves at seven.\n\nA storm broke the pier in March.', {
  title: 'Ferry back in service',
});
const orchard = fileOf('Nine pear trees were felled in the orchard last week.', { title: 'Pears make way' });

const claims = [
  { id: 'a', kind: 'plain', claim: 'The ferry to Hale Island leaves at seven', accept: ['exact'] },
  { id: 'b', kind: 'plain', claim: 'A storm broke the mast in March', accept: ['altered'] },
  {
    id: 'c',
    kind: 'named',
    claim: 'A storm broke the pier',
    named: 'Pears make way',
    accept: ['other-article'],
  },
  { id: 'd', kind: 'wrong', claim: 'Nine pear trees were felled', accept: ['not-found'] },
  { id: 'e', kind: 'wrong', claim: 'Nine peach trees were felled in the orchard', accept: ['exact'] },
];

async function files() {
  const folder = await folderOf({ 'ferry.md': ferry, 'orchard.md': orchard });
  const posted = await folderOf({ 'claims.json': claims });
  return [path.join(posted, 'claims.json'), folder];
}

describe('the benchmark of posted claims', () => {
  it('prints one JSON object with counts and the ids of misses', async () => {
    const { code, stdout, stderr } = await runBench('claims', ['--json', ...(await files())]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(JSON.parse(stdout)).toEqual({
      claims: 5,
      right: 3,
      falseExact: 1,
      falseAltered: 1,
      missed: ['d', 'e'],
    });
  });

  it('prints the kinds, each miss, and the peers in one table', async () => {
    const { stdout } = await runBench('claims', await files());
    expect(stdout).toMatch(/^\| plain +\| +2 \| +100\.0 \|/mu);
    expect(stdout).toMatch(/^\| wrong +\| +2 \| +0\.0 \| +1 \| +1 \|/mu);
    expect(stdout).toContain('e (wrong): altered, not exact: Nine peach trees were felled in the orchard');
    for (const method of ['verbatim', 'substring', 'folded substring', 'fuzzy ratio'])
      expect(stdout).toMatch(new RegExp(`^\\| ${method} +\\| +5 \\|`, 'mu'));
  });

  it('tells what is wrong with the options and the files', async () => {
    expect(await runBench('claims', [])).toMatchObject({ code: 2, stdout: '' });
    const [, folder = ''] = await files();
    const wrong = await folderOf({ 'claims.json': [{ ...claims[0], accept: ['true'] }] });
    const { stderr } = await runBench('claims', [path.join(wrong, 'claims.json'), folder]);
    expect(stderr).toMatch(/claims\[0\]/u);
    const [file = ''] = await files();
    expect((await runBench('claims', [file, await folderOf({})])).stderr).toMatch(/no articles/u);
  });
});

describe('the fuzzy ratio', () => {
  const checker = fuzzyRatio([articleOf('One two three four five six seven eight nine ten eleven.')]);
  it.each([
    ['two three four five', 'exact'],
    ['one two three four five six seven eight nine TWELVE eleven', 'exact'],
    ['two three x five six', 'altered'],
    ['eleven ten nine eight', 'not-found'],
  ])('%s: %s', (quote, verdict) => {
    expect(checker.check(quote).verdict).toBe(verdict);
  });
});
