import { parseArgs } from 'node:util';
import { readAttributions } from './attributions.ts';
import { runCommand } from './command.ts';
import { jsonFiles, skipped } from './evaluation-data.ts';
import { type ClaimedSpeakers, measureClaimedSpeakers } from './measure-claimed-speakers.ts';
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
  const claimed = {
    direct: measureClaimedSpeakers(articles, 'quotes'),
    indirect: measureClaimedSpeakers(articles, 'indirect'),
  };
  if (values.json) {
    process.stdout.write(`${JSON.stringify({ quotes, recall, precision, claimed })}\n`);
    return;
  }
  const row = ({ name }: SpeakerMethod, score: typeof own) => [
    name,
    ...[score.recall, score.precision, score.named].map((value) => figure(value, 1)),
  ];
  const header = [`${quotes} quotes in ${articles.length} articles`, 'recall', 'precision', 'named'];
  const rows = [row(verbatim, own), row(nearestName, scoreSpeakers(nearestName, articles))];
  process.stdout.write(markdownTable(header, rows));
  process.stdout.write('\n');
  process.stdout.write(
    markdownTable(
      ['claimed of somebody near', 'claims', 'wrong, exact', 'right, exact %'],
      [claimedRow('direct quotes', claimed.direct), claimedRow('indirect speech', claimed.indirect)],
    ),
  );
  process.stdout.write(legend);
}

function claimedRow(name: string, { claims, wrongExact, rightExact }: ClaimedSpeakers): string[] {
  return [name, String(claims), String(wrongExact), figure(rightExact, 1)];
}

const legend = `
Percentages. recall: direct quotes whose speaker was found, whether as a name, "she" or "the company"; precision: reported
speakers that are right; named: quotes whose speaker is known by name.
claimed of somebody near: words with a named source, claimed of the nearest other person who is a source in the article; wrong, exact: claims
of that person with the verdict exact or typography; right, exact: the same of their source.
`;

await runCommand(USAGE, run);
