import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { cutHtml } from '../../bench/cut-html.ts';
import { scorePage } from '../../bench/measure-pages.ts';
import { prose } from '../support/read-content.ts';
import { runBench } from './run-bench.ts';

const page = (expected: string) => ({
  name: 'p',
  source: Buffer.from(''),
  expected,
  title: 'The bridge',
  byline: null,
});

describe('the measure of pages', () => {
  it('splits HTML at blocks and double line breaks', () => {
    expect(
      cutHtml(
        '<div>a <b>b</b>c\n d<p title="1 > 0">e &amp; f</p>g<br>h<br/><i> </i><br>i<ul><li>j</li><li><p>k</p></li></ul><!-- no --></div>',
      ),
    ).toEqual(['a bc d', 'e & f', 'g h', 'i', 'j', 'k']);
  });

  it('counts each expected paragraph once, white space aside', () => {
    const expected = page('<p>One</p><p>Two\n two</p><p>Two two</p><p>Three</p>');
    const read = {
      paragraphs: ['One', 'One', 'Two two', 'Two  two', 'Four'],
      title: 'The  bridge',
      byline: 'Ann',
    };
    expect(scorePage(expected, read)).toEqual({
      recall: 3 / 4,
      precision: 3 / 5,
      f1: 6 / 9,
      title: true,
      byline: false,
    });
    expect(scorePage(page(''), { paragraphs: [], title: null, byline: null }).f1).toBe(1);
  });
});

describe('the measure of titles', () => {
  it.each([
    ['The bridge - The Paper', 'The bridge', true],
    ['The bridge - The Paper', 'The bridge - The Paper', true],
    ['The bridge', 'The', false],
  ])('of %j accepts %j: %s', (title, read, accepted) => {
    const expected = { ...page('<p>One</p>'), title };
    expect(scorePage(expected, { paragraphs: [], title: read, byline: null }).title).toBe(accepted);
  });
});

describe('bench:pages', () => {
  const bench = (...args: string[]) => runBench('pages', args);

  it('prints one object, measured for the given folders', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'pages-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    const html = `<p>${prose(100)}</p><p>${prose(100, 'The mayor')}</p>`;
    await mkdir(path.join(folder, 'one'));
    await writeFile(
      path.join(folder, 'one', 'source.html'),
      `<html><head><title>The bridge</title></head><body><article>${html}</article></body></html>`,
    );
    await writeFile(
      path.join(folder, 'one', 'expected.html'),
      `<div>${html}<p>Never there.</p><p>Nor this.</p></div>`,
    );
    await writeFile(
      path.join(folder, 'one', 'expected-metadata.json'),
      JSON.stringify({ title: 'The bridge', byline: null }),
    );
    for (const named of [folder, path.join(folder, 'one')]) {
      const { stdout } = await bench('--json', named);
      expect(JSON.parse(stdout)).toEqual({ pages: 1, f1: 2 / 3, title: 1, byline: 1 });
    }
  });

  it('reports missing pages, and a folder without any', async () => {
    expect((await bench()).stdout).toMatch(/no pages in .*\n0 passed, 0 failed, 1 skipped\n$/u);
    expect(await bench('/nowhere')).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/^\/nowhere is not a readable folder\nUsage: /u),
    });
  });
});
