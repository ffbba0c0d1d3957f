import type { MeaningFeatures } from '../src/retrieval/ranking/confidence.ts';
import { collectionOf } from './collection.ts';
import { runCommand } from './command.ts';
import { jsonFiles, skipped } from './evaluation-data.ts';
import { addCollection, addStreet } from './meaning-examples.ts';
import { type Case, learnLikelihood } from './regression.ts';
import { languageOfFileName, readSquad } from './squad.ts';
import { readStreets } from './street-data.ts';

/**
 * Learns the meaning weights of src/retrieval/ranking/weights.ts from the development questions in English and prints them.
 * Run after the weights of words are written there: it corrects the confidence that they give.
 */
const USAGE = 'npm run -s bench:learn-meaning';

await runCommand(USAGE, async () => {
  const cases: Case[] = [];
  for (const { street } of await readStreets()) await addStreet(cases, street);
  for (const file of await jsonFiles('questions'))
    if (languageOfFileName(file) === 'en')
      await addCollection(cases, collectionOf(await readSquad(file), 'en'));
  process.stdout.write(cases.length === 0 ? skipped('questions') : weightsOf(cases));
});

function weightsOf(cases: readonly Case[]): string {
  const names: readonly (keyof MeaningFeatures)[] = ['words', 'closest', 'lead'];
  const weights = learnLikelihood(cases);
  const lines = names.map((name, index) => `  ${name}: ${(weights[index] ?? 0).toFixed(3)},`);
  return ['meaningWeights', ...lines, `meaningBias: ${(weights.at(-1) ?? 0).toFixed(3)}`, ''].join('\n');
}
