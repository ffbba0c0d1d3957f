import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { prose } from '../support/read-content.ts';
import { runBench } from './run-bench.ts';

describe('bench:fragments', () => {
  const bench = (...args: string[]) => runBench('fragments', args);

  it('prints one object, measured in a browser for the given folders', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'fragments-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    const article = `<p>${prose(100)}</p><p>The end of it came soon.</p><p>${prose(60, 'The mayor')}</p>`;
    const caption = '<figure><figcaption>The end of it came soon.</figcaption></figure>';
    await writeFile(
      path.join(folder, 'source.html'),
      `<title>The bridge</title><nav>${caption}</nav><article>${article}</article>`,
    );
    await writeFile(path.join(folder, 'expected.html'), '');
    await writeFile(path.join(folder, 'expected-metadata.json'), '{}');
    const { stdout, stderr } = await bench('--json', '--missed', folder);
    expect(JSON.parse(stdout)).toMatchObject({
      pages: 1,
      elsewhere: 0,
      sentences: 8,
      directives: 4,
      landed: 3,
    });
    expect(stderr).toContain('The%20end%20of%20it%20came%20soon.');
  });

  it('reports missing pages, and an invalid count', async () => {
    expect((await bench()).stdout).toMatch(/no pages in .*\n0 passed, 0 failed, 1 skipped\n$/u);
    expect(await bench('--count', '0')).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/^--count takes a number.*\nUsage: /u),
    });
  });
});
