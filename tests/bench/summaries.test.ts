import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { runBench } from './run-bench.ts';

const lead = 'the ferry to arholm has stopped after a crack was found in its hull.';
const aside = 'a bakery on the square sells rye bread until noon.';
const more = 'engineers of norsk linje will examine the hull of the ferry next week.';
const article = `ferry stops\n\n${lead} ${aside}\n\n${more}`;

describe('bench:summaries', () => {
  const bench = (...args: string[]) => runBench('summaries', args);

  async function fileWith(content: unknown): Promise<string> {
    const folder = await mkdtemp(path.join(tmpdir(), 'summaries-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    const file = path.join(folder, 'news.json');
    await writeFile(file, JSON.stringify(content));
    return file;
  }

  it('prints one object: a perfect summary beside the first sentences', async () => {
    const { stdout } = await bench(
      '--json',
      await fileWith([{ id: 'a', article, summary: `${lead}${more}` }]),
    );
    const { lead: first, textrank, ...own } = JSON.parse(stdout);
    expect(own).toEqual({ articles: 1, rouge2: 100, dangling: 0, repeated: 0 });
    expect(first).toBeLessThan(100);
    expect(textrank).toBe(100);
  });

  it('prints a table with the other methods', async () => {
    const { stdout } = await bench(await fileWith([{ id: 'a', article, summary: lead }]));
    for (const name of ['verbatim', 'lead', 'TextRank', 'LexRank', 'term frequency'])
      expect(stdout).toMatch(new RegExp(`^\\| ${name} +\\| +\\d+\\.\\d \\|`, 'mu'));
  });

  it('says in a line what is wrong with a file', async () => {
    const { code, stderr } = await bench(await fileWith([{ id: 'a', article: '', summary: lead }]));
    expect(code).toBe(2);
    expect(stderr).toContain('news.json: articles[0].article');
  });
});
