import { parseArgs } from 'node:util';
import { runCommand } from './command.ts';
import { jsonFiles, skipped } from './evaluation-data.ts';
import { measureSummaries, type SummaryScores, taking, verbatim } from './measure-summaries.ts';
import { lead, lexRank, termFrequency, textRank } from './peers/summarizers.ts';
import { readSummaries } from './summaries-data.ts';
import { figure, markdownTable } from './table.ts';

/** Measures summaries against references made of the articles' own sentences. */
const USAGE = 'npm run -s bench:summaries -- [--json] [FILE]';

async function run(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false } },
  });
  const [file] = positionals.length > 0 ? positionals : await jsonFiles('summaries');
  if (file === undefined)
    return void (values.json ? process.stderr : process.stdout).write(skipped('summaries'));
  const items = await readSummaries(file);
  const own = measureSummaries('verbatim', verbatim, items);
  const peers = [lead, textRank, lexRank, termFrequency].map((peer) =>
    measureSummaries(peer.name, taking(peer), items),
  );
  if (values.json) {
    const [first, ranked] = peers;
    const { rouge2, dangling, repeated } = own;
    const report = {
      articles: items.length,
      rouge2,
      lead: first?.rouge2,
      textrank: ranked?.rouge2,
      dangling,
      repeated,
    };
    process.stdout.write(`${JSON.stringify(report)}\n`);
    return;
  }
  const row = ({ name, rouge2, dangling, repeated }: SummaryScores) => [
    name,
    ...[rouge2, dangling, repeated].map((value) => figure(value, 1)),
  ];
  process.stdout.write(
    markdownTable([`${items.length} articles`, 'ROUGE-2', 'dangling', 'repeated'], [own, ...peers].map(row)),
  );
  process.stdout.write(legend);
}

const legend = `
ROUGE-2: mean F1 of pairs of words against the reference, at its number of words: sentences are taken until it is reached, and stand in the
article's order. dangling: percentage of sentences that begin with "he", "but", "the statement" or the like, without the sentence before;
repeated: percentage that share 80 % of their words with another one of the summary.
`;

await runCommand(USAGE, run);
