import { describe, expect, it } from 'vitest';
import { folderWith } from '../support/articles.ts';
import { runBench } from './run-bench.ts';

const paragraph = (topic: string, index: number) =>
  `The ${topic} of number ${index} was seen in the ${topic} yard at ${index} o'clock by ${index + 3} people who like ${topic}.`;
const article = (topic: string) =>
  `${topic}\n\n${Array.from({ length: 9 }, (_, index) => paragraph(topic, index)).join('\n\n')}`;

describe('bench:duplicates', () => {
  it('prints precision and recall of merging edited copies', async () => {
    const folder = await folderWith({ 'a.txt': article('ferry'), 'b.txt': article('bakery') });
    const { stdout } = await runBench('duplicates', ['--json', folder]);
    const { articles, pairs, ...measures } = JSON.parse(stdout);
    expect([articles, pairs]).toEqual([2, 15]);
    expect(measures.recall).toBeGreaterThan(80);
    expect((await runBench('duplicates', [folder])).stdout).toMatch(/^\| rearranged +\| +2 \|/mu);
  });

  it('says how it is used', async () => {
    const { code, stderr } = await runBench('duplicates', []);
    expect(code).toBe(2);
    expect(stderr).toContain('Usage: npm run -s bench:duplicates');
  });
});
