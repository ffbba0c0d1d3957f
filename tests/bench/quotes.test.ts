import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { collectionOf } from '../../bench/collection.ts';
import { makeQuotes } from '../../bench/made-quotes.ts';
import { measureQuotes } from '../../bench/measure-quotes.ts';
import { quoteCheckers } from '../../bench/quote-checkers.ts';
import { wordsForQuotes } from '../../bench/quote-words.ts';
import { parseSquad } from '../../bench/squad.ts';
import { folderOf, garden, squadOf } from './files.ts';
import { runBench } from './run-bench.ts';

const { articles } = collectionOf(parseSquad('x.json', JSON.stringify(squadOf(garden))), 'en');
const english = wordsForQuotes('en');
if (english === undefined) throw new Error('No words for English');
const made = (seed: string) =>
  makeQuotes({ articles: articles.slice(0, -1), leftOut: articles.slice(-1) }, english, 60, seed);
const fold = (text: string) => text.replace(/\s+/gu, ' ');

describe('generated quotes', () => {
  it('are the same for the same seed only', () => {
    expect(made('1')).toEqual(made('1'));
    expect(made('1')).not.toEqual(made('2'));
  });

  it('are contained in the articles as their kind requires', () => {
    const texts = articles.map(({ text }) => fold(text)).join('\n');
    for (const { kind, text } of made('1')) {
      if (kind === 'exact' || kind === 'cropped' || kind === 'other article')
        expect(texts).toContain(fold(text));
      else if (kind !== 'typography' && kind !== 'invented' && kind !== 'wrong near speaker')
        expect(texts).not.toContain(fold(text));
    }
  });
});

describe('the measure', () => {
  const quotes = [
    { kind: 'exact', text: 'a', right: 'exact' },
    { kind: 'negation', text: 'b', right: 'altered' },
    { kind: 'number', text: 'c', right: 'altered' },
    { kind: 'invented', text: 'd', right: 'not-found' },
  ] as const;

  it('counts right verdicts, false exact ones, and changes identified', () => {
    const verdicts = { a: 'exact', b: 'altered', c: 'altered', d: 'exact' } as const;
    const measures = measureQuotes(
      {
        name: 'scripted',
        check: ({ text }) => ({
          verdict: verdicts[text as 'a'],
          changes: text === 'b' ? ['negation'] : ['word'],
        }),
      },
      quotes,
    );
    expect(measures).toMatchObject({ right: 75, falseExact: 1, changesNamed: 50 });
    expect(measures.verdicts.invented).toEqual({ exact: 1 });
  });

  it('finds nearly all of Verbatim’s verdicts on a small garden right', () => {
    const [verbatim, substring] = quoteCheckers.map((create) =>
      measureQuotes(create(articles.slice(0, -1)), made('1')),
    );
    expect(verbatim?.falseExact).toBe(0);
    expect(verbatim?.right).toBeGreaterThan(90);
    expect(substring?.right).toBeLessThan(70);
  });
});

describe('the command', () => {
  const bench = (args: readonly string[]) => runBench('quote-check', args);

  it('prints one JSON object per line, for Verbatim and its peer', async () => {
    const folder = await folderOf({ 'garden.en.json': squadOf(garden) });
    const args = ['--json', '--quotes', '30', '--articles', '3', path.join(folder, 'garden.en.json')];
    const { code, stdout, stderr } = await bench(args);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const rows = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line)); // prettier-ignore
    expect(rows.map(({ method }) => method)).toEqual([
      'verbatim',
      'substring',
      'folded substring',
      'fuzzy ratio',
    ]);
    expect(Object.keys(rows[0])).toEqual([
      ...['file', 'articles', 'quotes', 'method', 'right', 'falseExact', 'changesNamed'],
      ...['p50Ms', 'p99Ms', 'verdicts'],
    ]);
  });

  it('reports missing data, and invalid options', async () => {
    expect(await bench([])).toMatchObject({ code: 0, stdout: expect.stringContaining('1 skipped') });
    expect(await bench(['--quotes', 'many'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('Usage: '),
    });
  });
});
