import path from 'node:path';
import { parseArgs } from 'node:util';
import { questionMeaning } from './bench-meaning.ts';
import { type Collection, collectionOf } from './collection.ts';
import { complain, runCommand, UsageError } from './command.ts';
import { type CreateContender, peerContender } from './contender.ts';
import { jsonFiles, skipped } from './evaluation-data.ts';
import { measure } from './measure.ts';
import { peers } from './peers/peers.ts';
import { caption, legend, tableOf } from './questions-table.ts';
import { languageOfFileName, readSquad, SquadFileError } from './squad.ts';
import { verbatim } from './verbatim.ts';

/** Compares answers to questions written by people with those of JavaScript search engines in the same run. */
const USAGE = 'npm run -s bench:questions -- [--json] [--lang xx] [FILE…]';

/** All methods; Verbatim compares meaning where its encoder knows the language. */
async function contendersFor(collection: Collection): Promise<CreateContender[]> {
  const meaning = await questionMeaning(collection);
  return [(all) => verbatim(all, meaning), ...peers.map(peerContender)];
}

async function run(): Promise<void> {
  const { json, lang, files } = options();
  const chosen = files.length > 0 ? files : await jsonFiles('questions');
  if (chosen.length === 0) (json ? process.stderr : process.stdout).write(skipped('questions'));
  let measured = 0;
  for (const file of chosen) {
    try {
      const language = lang ?? languageOfFileName(file) ?? 'en';
      const collection = collectionOf(await readSquad(file), language);
      const contenders = await contendersFor(collection);
      if (json) printLines(path.basename(file), collection, contenders);
      else printTable(path.basename(file), collection, contenders);
      measured += 1;
    } catch (error) {
      if (!(error instanceof SquadFileError)) throw error;
      complain(error.message);
    }
  }
  if (measured > 0 && !json) process.stdout.write(legend);
}

function options() {
  const { values, positionals: files } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false }, lang: { type: 'string' } },
  });
  if (values.lang !== undefined && !/^[a-z]{2,3}(?:-[a-z0-9]+)*$/iu.test(values.lang))
    throw new UsageError(`--lang takes a language's code, such as "de", not "${values.lang}"`);
  return { json: values.json, lang: values.lang?.toLowerCase(), files };
}

function printLines(file: string, collection: Collection, contenders: readonly CreateContender[]): void {
  for (const contender of contenders) {
    const measures = measure(contender, collection);
    process.stdout.write(`${JSON.stringify({ file, ...measures })}\n`);
  }
}

function printTable(file: string, collection: Collection, contenders: readonly CreateContender[]): void {
  const rows = contenders.map((contender) => measure(contender, collection));
  process.stdout.write(`${caption(file, collection)}\n${tableOf(rows)}\n`);
}

await runCommand(USAGE, run);
