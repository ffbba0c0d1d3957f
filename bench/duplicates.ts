import { parseArgs } from 'node:util';
import type { Article } from '../src/domain/article.ts';
import { containment, groupNearDuplicates, shinglesOf } from '../src/retrieval/near-duplicates.ts';
import { runCommand, UsageError } from './command.ts';
import { editedCopy, edits, quoting } from './edited-copies.ts';
import { readArticles } from './list-file.ts';
import { markdownTable } from './table.ts';

/** Measures which articles a digest takes for one story, on edited copies of real ones. */
const USAGE = 'npm run -s bench:duplicates -- [--json] ARTICLES_DIR';

/** Two articles, and whether one is a copy of the other. */
interface Pair {
  readonly kind: string;
  readonly one: Article;
  readonly other: Article;
  readonly isCopy: boolean;
}

/** Copies of each kind; every article with every other; each article with another one that quotes a paragraph of it. */
function pairsOf(articles: readonly Article[]): Pair[] {
  return articles.flatMap((one, index) => {
    const next = articles[(index + 1) % articles.length] ?? one;
    const copies = Object.entries(edits).map(([kind, edit]) => ({
      kind,
      one,
      other: editedCopy(one, kind, edit, next),
      isCopy: true,
    }));
    const apart = articles
      .slice(index + 1)
      .map((other) => ({ kind: 'other article', one, other, isCopy: false }));
    const quoted = [1, 3].map((count) => ({
      kind: `quotes ${count} of its paragraphs`,
      one,
      other: editedCopy(one, `quoted-${count}`, quoting(count), next),
      isCopy: false,
    }));
    return [...copies, ...apart, ...quoted];
  });
}

await runCommand(USAGE, async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false } },
  });
  const [folder, ...others] = positionals;
  if (folder === undefined || others.length > 0) throw new UsageError('Name one folder of articles.');
  const articles = await readArticles(folder);
  const results = pairsOf(articles).map((pair) => ({
    ...pair,
    isMerged: groupNearDuplicates([pair.one, pair.other]).length === 1,
    share: containment(shinglesOf(pair.one), shinglesOf(pair.other)),
  }));
  const merged = results.filter(({ isMerged }) => isMerged);
  const copies = results.filter(({ isCopy }) => isCopy);
  const right = merged.filter(({ isCopy }) => isCopy).length;
  const precision = percent(right, merged.length);
  const recall = percent(right, copies.length);
  if (values.json)
    return void process.stdout.write(
      `${JSON.stringify({ articles: articles.length, pairs: results.length, precision, recall })}\n`,
    );
  const kinds = [...new Set(results.map(({ kind }) => kind))].map((kind) => {
    const of = results.filter((result) => result.kind === kind);
    const shares = of.map(({ share }) => share).sort((one, other) => one - other);
    const joined = of.filter(({ isMerged }) => isMerged).length;
    return [kind, of.length, joined, shares[0] ?? 0, shares.at(-1) ?? 0] as const;
  });
  const rows = kinds.map(([kind, count, joined, least, most]) => [
    kind,
    String(count),
    String(joined),
    least.toFixed(2),
    most.toFixed(2),
  ]);
  process.stdout.write(markdownTable(['pairs', 'number', 'merged', 'least', 'most'], rows));
  process.stdout.write(`\nprecision ${precision} %, recall ${recall} %, ${articles.length} articles\n`);
});

function percent(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((1_000 * part) / whole) / 10;
}
