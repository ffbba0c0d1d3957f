import { parseArgs } from 'node:util';
import type { MeaningConfidenceFeatures } from '../src/retrieval/ranking/confidence.ts';
import { answerWeights, meaningRankWeights } from '../src/retrieval/ranking/weights.ts';
import { weigh } from './balance.ts';
import { collectionOf } from './collection.ts';
import { runCommand } from './command.ts';
import { jsonFiles, skipped } from './evaluation-data.ts';
import { meaningTables } from './held-out-meaning.ts';
import { addCollection, addStreet, type MeaningExamples } from './meaning-examples.ts';
import { weighAnswers, weighRelevance } from './meaning-weights.ts';
import { learnChoice, learnLikelihood } from './regression.ts';
import { languageOfFileName, readSquad } from './squad.ts';
import { readStreets } from './street-data.ts';

/**
 * Learns the weights of meaning in src/retrieval/ranking/weights.ts from the development questions in English and prints
 * them. Those of words must be written there before, and those that rank before those of the confidence.
 */
const USAGE = 'npm run -s bench:learn-meaning -- [--table]';

await runCommand(USAGE, async () => {
  const { table } = parseArgs({ options: { table: { type: 'boolean', default: false } } }).values;
  const examples: MeaningExamples = { passages: [], answers: [] };
  for (const { file, street } of await readStreets()) await addStreet(examples, file, street);
  for (const file of await jsonFiles('questions'))
    if (languageOfFileName(file) === 'en')
      await addCollection(examples, file, collectionOf(await readSquad(file), 'en'));
  if (examples.passages.length === 0) process.stdout.write(skipped('questions'));
  else process.stdout.write(table ? meaningTables(examples) : weightsOf(examples));
});

function weightsOf({ passages, answers }: MeaningExamples): string {
  const choices = weigh(passages).filter(({ right, options }) => right >= 0 && options.length > 1);
  const [byWords = 1, ...byMeaning] = learnChoice(choices);
  const names = Object.keys(answerWeights) as (keyof MeaningConfidenceFeatures)[];
  return [
    ...shown(
      'meaningRankWeights',
      Object.keys(meaningRankWeights),
      byMeaning.map((weight) => weight / byWords),
    ),
    ...shown('answerWeights', [...names, 'answerBias'], learnLikelihood(weighAnswers(answers))),
    ...shown('relevanceWeights', [...names, 'relevanceBias'], learnLikelihood(weighRelevance(answers))),
  ].join('\n');
}

function shown(title: string, names: readonly string[], weights: readonly number[]): string[] {
  return [title, ...names.map((name, index) => `  ${name}: ${(weights[index] ?? 0).toFixed(3)},`), ''];
}
