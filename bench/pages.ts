import { parseArgs } from 'node:util';
import { runCommand } from './command.ts';
import { skipped } from './evaluation-data.ts';
import { type PageScore, type PageSummary, scorePage, summarize } from './measure-pages.ts';
import { type PageFile, pageFolders, readPages } from './page-files.ts';
import { type PageReader, pagePeers, verbatim } from './page-readers.ts';
import { figure, markdownTable } from './table.ts';

/** Measures the extraction of articles from web pages against the expectations of Readability's authors. */
const USAGE = 'npm run -s bench:pages -- [--json] [FOLDER…]';

async function run(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false } },
  });
  const folders = positionals.length > 0 ? positionals : await pageFolders();
  const pages = await readPages(folders);
  if (pages.length === 0) (values.json ? process.stderr : process.stdout).write(skipped('pages'));
  else if (values.json)
    process.stdout.write(`${JSON.stringify(summarize(await scoresOf(verbatim, pages)))}\n`);
  else await printTables(pages);
}

async function printTables(pages: readonly PageFile[]): Promise<void> {
  const scores = await scoresOf(verbatim, pages);
  const rows = pages.map(({ name }, index) => pageRow(name, scores[index]));
  process.stdout.write(`${markdownTable(['page', 'recall', 'precision', 'F1', 'title', 'byline'], rows)}\n`);
  const means = [meanRow(verbatim.name, summarize(scores))];
  for (const peer of pagePeers) means.push(meanRow(peer.name, summarize(await scoresOf(peer, pages))));
  process.stdout.write(markdownTable([`mean of ${pages.length} pages`, 'F1', 'title', 'byline'], means));
  process.stdout.write(legend);
}

async function scoresOf(reader: PageReader, pages: readonly PageFile[]): Promise<PageScore[]> {
  const scores: PageScore[] = [];
  for (const page of pages) scores.push(scorePage(page, await reader.read(page.source)));
  return scores;
}

function pageRow(name: string, score: PageScore | undefined): string[] {
  if (score === undefined) return [name];
  const { recall, precision, f1, title, byline } = score;
  return [name, ...[recall, precision, f1].map(percent), title ? 'yes' : 'no', byline ? 'yes' : 'no'];
}

function meanRow(name: string, { f1, title, byline }: PageSummary): string[] {
  return [name, ...[f1, title, byline].map(percent)];
}

function percent(share: number): string {
  return figure(100 * share, 1);
}

const legend = `
Percentages. recall: expected paragraphs that were extracted word for word; precision: extracted paragraphs that were
expected. title, byline: pages on which they are as expected. lines: the text split at line breaks.
`;

await runCommand(USAGE, run);
