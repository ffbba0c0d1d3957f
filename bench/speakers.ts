import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { readAttributions } from './attributions.ts';
import { runCommand } from './command.ts';
import { evaluationFolder } from './evaluation-data.ts';
import { type SpeakerMethod, scoreSpeakers, verbatim } from './measure-speakers.ts';
import { nearestName } from './peers/nearest-name.ts';
import { figure, markdownTable } from './table.ts';

/** How often direct quotes in news are given to whom people say the text gives them. */
const USAGE = 'npm run -s bench:speakers -- [--json] [FILE…]';

const folder = path.join(evaluationFolder, 'attributions');
const skipped =
  `There are no attributions in ${folder}; EVAL_DIR names the folder that holds them.\n` +
  '0 passed, 0 failed, 1 skipped\n';

async function run(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false } },
  });
  const files = positionals.length > 0 ? positionals : await attributionFiles();
  if (files.length === 0) return void (values.json ? process.stderr : process.stdout).write(skipped);
  const articles = (await Promise.all(files.map((file) => readAttributions(file)))).flat();
  if (values.json) {
    const { quotes, recall, precision } = scoreSpeakers(verbatim, articles);
    process.stdout.write(`${JSON.stringify({ quotes, recall, precision })}\n`);
    return;
  }
  const row = (method: SpeakerMethod) => {
    const { recall, precision, named } = scoreSpeakers(method, articles);
    return [method.name, ...[recall, precision, named].map((value) => figure(value, 1))];
  };
  const { quotes } = scoreSpeakers(verbatim, articles);
  const header = [`${quotes} quotes in ${articles.length} articles`, 'recall', 'precision', 'named'];
  process.stdout.write(markdownTable(header, [verbatim, nearestName].map(row)));
  process.stdout.write(legend);
}

async function attributionFiles(): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  return names
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => path.join(folder, name));
}

const legend = `
In per cent. recall: direct quotes whose speaker was found, be it as a name, "she" or "the company"; precision: of the speakers
given, those that are right; named: quotes whose speaker is known by name.
`;

await runCommand(USAGE, run);
