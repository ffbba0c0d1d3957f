import { parseArgs } from 'node:util';
import type { Extraction } from '../src/domain/extraction.ts';
import { createExtract } from '../src/ingest/extract/extract.ts';
import { runCommand, UsageError } from './command.ts';
import { type BenchmarkPage, type PeerBodies, readBenchmarkPages, readPeers } from './extraction-data.ts';
import { percent } from './figures.ts';
import { type BodyScore, countForeign, f1Interval, scoreBody, summarize } from './measure-extraction.ts';
import { type RecordScore, readPageRecords, recordFields, scoreRecord, shareRight } from './page-records.ts';
import { figure, markdownTable } from './table.ts';

/** Measures the article body of web pages against bodies marked by hand, beside what other extractors gave. */
const USAGE = 'npm run -s bench:extraction -- [--json] DIR';

const legend = `
precision, recall: mean share of the 4-gram shingles of words that are in the true body, or that were found; F1: of these
means, with its 95 % bootstrap interval over pages; exact: share of pages whose words are all equal. foreign: share of the paragraphs
that have less than half of their shingles in the true body.
`;

await runCommand(USAGE, async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false } },
  });
  const [folder, ...others] = positionals;
  if (folder === undefined || others.length > 0)
    throw new UsageError('Give the folder with ground-truth.json, html and peers');
  const pages = await readBenchmarkPages(folder);
  const peers = await readPeers(folder);
  const extractions = await extractAll(pages);
  const own = extractions.map((extraction) => [...(extraction?.paragraphs ?? [])]);
  const ownScores = pages.map(({ body }, index) => scoreBody(body, (own[index] ?? []).join('\n\n')));
  const records = scoreRecords(pages, extractions);
  const scores = new Map(peers.map((peer) => [peer.name, scoresOf(peer, pages)]));
  if (values.json) return printLine(ownScores, scores, records);
  printTable(pages, own, ownScores, scores);
  printRecords(records);
});

/** What is made of each page, through the function that the bot calls; undefined if it is refused. */
async function extractAll(pages: readonly BenchmarkPage[]): Promise<readonly (Extraction | undefined)[]> {
  const extract = createExtract();
  const found: (Extraction | undefined)[] = [];
  for (const { source, url } of pages) found.push(await extract(source, { url }).catch(() => undefined));
  return found;
}

/** The scores of the pages whose record is known. */
function scoreRecords(
  pages: readonly BenchmarkPage[],
  extractions: readonly (Extraction | undefined)[],
): RecordScore[] {
  const known = readPageRecords();
  return pages.flatMap(({ id }, index) => {
    const record = known.get(id);
    return record === undefined ? [] : [scoreRecord(record, extractions[index] ?? {})];
  });
}

function scoresOf({ bodies }: PeerBodies, pages: readonly BenchmarkPage[]): BodyScore[] {
  return pages.map(({ id, body }) => scoreBody(body, bodies.get(id) ?? ''));
}

function printRecords(records: readonly RecordScore[]): void {
  if (records.length === 0) return;
  const counts = recordFields.map((field) => {
    const told = records.filter((record) => record[field] !== undefined).length;
    return `${figure(100 * shareRight(records, field), 1)} of ${told}`;
  });
  process.stdout.write(
    `\n${markdownTable(['right, in % of the pages that tell it', ...recordFields], [['verbatim', ...counts]])}`,
  );
}

function printLine(
  own: readonly BodyScore[],
  peers: ReadonlyMap<string, readonly BodyScore[]>,
  records: readonly RecordScore[],
): void {
  const shares =
    records.length === 0
      ? {}
      : { records: Object.fromEntries(recordFields.map((field) => [field, shareRight(records, field)])) };
  const f1s = Object.fromEntries([...peers].map(([name, scores]) => [name, summarize(scores).f1]));
  process.stdout.write(`${JSON.stringify({ ...summarize(own), peers: f1s, ...shares })}\n`);
}

function printTable(
  pages: readonly BenchmarkPage[],
  own: readonly string[][],
  ownScores: readonly BodyScore[],
  peers: ReadonlyMap<string, readonly BodyScore[]>,
): void {
  const foreign = pages.reduce((sum, { body }, index) => sum + countForeign(body, own[index] ?? []), 0);
  const rows = [[...row('verbatim', ownScores), figure(percent(foreign, own.flat().length), 1)]];
  for (const [name, scores] of peers) rows.push(row(name, scores));
  const header = [`${pages.length} pages`, 'F1', 'interval', 'precision', 'recall', 'exact', 'foreign %'];
  process.stdout.write(markdownTable(header, rows));
  process.stdout.write(legend);
}

function row(name: string, scores: readonly BodyScore[]): string[] {
  const { f1, precision, recall, exact } = summarize(scores);
  const [low, high] = f1Interval(scores);
  return [
    name,
    figure(f1, 3),
    `${figure(low, 3)}–${figure(high, 3)}`,
    ...[precision, recall, exact].map((value) => figure(value, 3)),
  ];
}
