import { parseArgs } from 'node:util';
import { readAttributions } from './attributions.ts';
import { runCommand } from './command.ts';
import { jsonFiles, skipped } from './evaluation-data.ts';
import { type SpeakerMethod, scoreSpeakers, verbatim } from './measure-speakers.ts';
import { nearestName } from './peers/nearest-name.ts';
import { figure, markdownTable } from './table.ts';

/** Measures the attribution of direct quotes in news against annotations. */
const USAGE = 'npm run -s bench:speakers -- [--json] [FILE…]';

async function run(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false } },
  });
  const files = positionals.length > 0 ? positionals : await jsonFiles('attributions');
  if (files.length === 0)
    return void (values.json ? process.stderr : process.stdout).write(skipped('attributions'));
  const articles = (await Promise.all(files.map((file) => readAttributions(file)))).flat();
  const own = scoreSpeakers(verbatim, articles);
  const { quotes, recall, precision } = own;
  if (values.json) {
    process.stdout.write(`${JSON.stringify({ quotes, recall, precision })}\n`);
    return;
  }
  const row = ({ name }: SpeakerMethod, score: typeof own) => [
    name,
    ...[score.recall, score.precision, score.named].map((value) => figure(value, 1)),
  ];
  const header = [`${quotes} quotes in ${articles.length} articles`, 'recall', 'precision', 'named'];
  const rows = [row(verbatim, own), row(nearestName, scoreSpeakers(nearestName, articles))];
  process.stdout.write(markdownTable(header, rows));
  process.stdout.write(legend);
}

const legend = `
Percentages. recall: direct quotes whose speaker was found, whether as a name, "she" or "the company"; precision: reported
speakers that are right; named: quotes whose speaker is known by name.
`;

await runCommand(USAGE, run);
