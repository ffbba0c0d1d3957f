import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { runBench } from './run-bench.ts';

const part = (text: string, piece: string) => {
  const start = text.indexOf(piece);
  return [{ spans: [[start, start + piece.length]], text: piece }];
};

/** Ann Bell is found, the crowd is not, the third quote has no speaker, and the fourth is no direct quote. */
const text =
  '“We are ready,” Ann Bell said. “We are not,” the crowd said on Monday. It was cold. “Nobody knows what will come.”';
const attributions = [
  { source: part(text, 'Ann Bell'), cue: part(text, 'said'), content: part(text, '“We are ready,”') },
  { source: part(text, 'Monday'), cue: [], content: part(text, '“We are not,”') },
  { source: part(text, 'It'), cue: [], content: part(text, '“Nobody knows what will come.”') },
  { source: part(text, 'Ann Bell'), cue: [], content: part(text, 'cold') },
];

const report = '“We are not ready,” Ann Bell said on Monday. Bob Lee claimed that nobody would be ready.';
const both = [
  { source: part(report, 'Ann Bell'), cue: [], content: part(report, '“We are not ready,”') },
  { source: part(report, 'Bob Lee'), cue: [], content: part(report, 'nobody would be ready') },
];

describe('bench:speakers', () => {
  const bench = (...args: string[]) => runBench('speakers', args);

  async function fileWith(content: unknown): Promise<string> {
    const folder = await mkdtemp(path.join(tmpdir(), 'speakers-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    const file = path.join(folder, 'news.json');
    await writeFile(file, JSON.stringify(content));
    return file;
  }

  it('prints one object with percentages, of direct quotes only', async () => {
    const { stdout } = await bench('--json', await fileWith([{ id: 'a', text, attributions }]));
    expect(JSON.parse(stdout)).toMatchObject({ quotes: 3, recall: 33.3, precision: 50 });
  });

  it('claims words of their source, and of the nearest other source', async () => {
    const { stdout } = await bench('--json', await fileWith([{ id: 'b', text: report, attributions: both }]));
    expect(JSON.parse(stdout).claimed).toEqual({
      direct: { claims: 1, wrongExact: 0, rightExact: 100 },
      indirect: { claims: 1, wrongExact: 0, rightExact: 100 },
    });
  });

  it('prints a table that compares Verbatim with the nearest name', async () => {
    const { stdout } = await bench(await fileWith([{ id: 'a', text, attributions }]));
    expect(stdout).toContain('3 quotes in 1 articles');
    expect(stdout).toMatch(/nearest name\s+\|\s+66\.7 \|/u);
  });

  it('says in a line what is wrong with a file, and skips without any', async () => {
    expect(await bench(await fileWith({ data: [] }))).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/^[^\n]+news\.json: [^\n]+\n$/u),
    });
    const { stdout } = await bench();
    expect(stdout).toContain('0 passed, 0 failed, 1 skipped');
  });
});
