import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { countForeign, f1Interval, scoreBody, summarize } from '../../bench/measure-extraction.ts';
import { prose } from '../support/read-content.ts';
import { runBench } from './run-bench.ts';

describe('the measure of article bodies', () => {
  it('counts shingles of four words as often as both texts have them', () => {
    expect(scoreBody('a b c d e', 'a, b c d\n\ne f')).toEqual({ precision: 2 / 3, recall: 1, exact: false });
    expect(scoreBody('a b c d a b c d', 'a b c d')).toEqual({ precision: 1, recall: 1 / 5, exact: false });
    expect(scoreBody('Ça va_2', '“Ça” — va_2!')).toEqual({ precision: 1, recall: 1, exact: true });
    expect(scoreBody('a b c', 'a b')).toEqual({ precision: 0, recall: 0, exact: false });
    expect(scoreBody('a b c d', '')).toEqual({ precision: 0, recall: 0, exact: false });
  });

  it('makes F1 of the mean precision and the mean recall', () => {
    const scores = [
      { precision: 1, recall: 0.5, exact: false },
      { precision: 0.5, recall: 1, exact: true },
    ];
    expect(summarize(scores)).toEqual({ pages: 2, f1: 0.75, precision: 0.75, recall: 0.75, exact: 0.5 });
  });

  it('puts F1 inside its interval, which is a point if all pages are equal', () => {
    expect(f1Interval([{ precision: 1, recall: 1, exact: true }])).toEqual([1, 1]);
    const share = fc.double({ min: 0.01, max: 1, noNaN: true });
    fc.assert(
      fc.property(
        fc.array(fc.record({ precision: share, recall: share, exact: fc.boolean() }), { minLength: 1 }),
        (scores) => {
          const [low, high] = f1Interval(scores);
          expect(low).toBeLessThanOrEqual(high);
          expect(scoresAround(scores, low, high)).toBe(true);
        },
      ),
    );
  });

  it('takes paragraphs for foreign that have less than half of their shingles in the body', () => {
    const body = 'one two three four five six seven. Nine ten.';
    expect(
      countForeign(body, [
        'one two three four five',
        'Nine ten',
        'ten nine',
        'four five six seven a b c d e',
      ]),
    ).toBe(2);
  });
});

/** True unless the interval lies wholly outside the pages' own range of F1. */
function scoresAround(scores: Parameters<typeof summarize>[0], low: number, high: number): boolean {
  const values = scores.flatMap(({ precision, recall }) => [precision, recall]);
  return low >= Math.min(...values) - 1e-9 && high <= Math.max(...values) + 1e-9;
}

describe('bench:extraction', () => {
  const bench = (...args: string[]) => runBench('extraction', args);

  it('prints one object with the peers', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'extraction-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    const [first, second] = [prose(100), prose(100, 'The mayor')];
    await mkdir(path.join(folder, 'html'));
    await mkdir(path.join(folder, 'peers'));
    await writeFile(
      path.join(folder, 'html', 'k.html.gz'),
      gzipSync(
        `<html><head><title>The bridge</title></head><body><article><p>${first}</p><p>${second}</p></article></body></html>`,
      ),
    );
    const body = (articleBody: string) => JSON.stringify({ k: { url: 'https://a.example/b', articleBody } });
    await writeFile(path.join(folder, 'ground-truth.json'), body(`${first}\n${second}`));
    await writeFile(path.join(folder, 'peers', 'none.json'), body(''));
    await writeFile(path.join(folder, 'peers', 'same.json'), body(`${first} ${second}`));
    expect(JSON.parse((await bench('--json', folder)).stdout)).toEqual({
      pages: 1,
      f1: 1,
      precision: 1,
      recall: 1,
      exact: 1,
      peers: { none: 0, same: 1 },
    });
    const { stdout } = await bench(folder);
    expect(stdout).toMatch(
      /^\| verbatim +\| +1\.000 \| +1\.000–1\.000 \| +1\.000 \| +1\.000 \| +1\.000 \| +0\.0 \|$/mu,
    );
  });

  it('reports a missing folder, and files of another form', async () => {
    expect(await bench()).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/^Give the folder .*\nUsage: /u),
    });
    expect((await bench('/nowhere')).stderr).toMatch(/^\/nowhere\/ground-truth\.json cannot be read\n/u);
  });
});
