import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { bundledFolder, fileOf, folderWith } from '../support/articles.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The command as a shell starts it, with nothing but these variables. */
function spawn(words: readonly string[], variables: Readonly<Record<string, string>> = {}, cwd = root) {
  return new Promise<{ code: unknown; out: string; err: string }>((resolve) => {
    execFile(
      process.execPath,
      ['--import', import.meta.resolve('tsx'), `${root}src/cli.ts`, ...words],
      { cwd, env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...variables } },
      (error, out, err) => resolve({ code: error === null ? 0 : error.code, out, err }),
    );
  });
}

describe('the command', () => {
  it('answers with exit code 0, bold between asterisks where there is no terminal', async () => {
    const { code, out, err } = await spawn(['ask', 'Where did Lavrov and Cavusoglu meet?']);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/¶ 17 of 19\n\n {2}\*\*Russian Foreign Minister .* population\.\*\*\n/u);
  });

  it('ends with exit code 2 and a sentence on standard error where the input is bad', async () => {
    const { code, out, err } = await spawn(['ask', '']);
    expect([code, out, err]).toEqual([2, '', 'The question is empty. Type a question.\n']);
  });

  it('reads .env in its folder', async () => {
    const folder = await folderWith({
      'bread.md': fileOf('Bread is baked.', { title: 'Bread' }),
      '.env': 'ARTICLES_DIR=.\n',
    });
    const printed = await spawn(['library'], {}, folder);
    expect(printed).toEqual({ code: 0, out: 'Bread\n1 paragraph, 3 words · bread\n', err: '' });
  });

  it('goes by the environment before .env, refuses with exit code 1, in JSON if asked to', async () => {
    const folder = await folderWith({ '.env': 'ARTICLES_DIR=.\n' });
    const words = ['ask', 'What is the price of oil?', '--json'];
    const { code, out, err } = await spawn(words, { ARTICLES_DIR: bundledFolder }, folder);
    expect([code, err]).toEqual([1, '']);
    expect(JSON.parse(out)).toMatchObject({ answered: false, reason: expect.stringContaining('“oil”') });
  });

  it('says all that is wrong with the configuration', async () => {
    const { code, out, err } = await spawn(['library'], { LOG_LEVEL: 'loud', ASK_MIN_CONFIDENCE: '2' });
    expect([code, out]).toEqual([2, '']);
    for (const name of ['LOG_LEVEL', 'ASK_MIN_CONFIDENCE']) expect(err).toContain(`${name} must be`);
  });
});
