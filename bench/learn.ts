import { parseArgs } from 'node:util';
import { confidenceFeatures } from '../src/retrieval/ranking/confidence-features.ts';
import { sentenceFeatures } from '../src/retrieval/ranking/pinpoint-sentence.ts';
import { balanced } from './balance.ts';
import { collectionOf } from './collection.ts';
import { runCommand } from './command.ts';
import { jsonFiles, skipped } from './evaluation-data.ts';
import { addExamples, type Examples, rank, shelfOf } from './examples.ts';
import { heldOutTable } from './held-out.ts';
import { learnChoice, learnLikelihood } from './regression.ts';
import { languageOfFileName, readSquad } from './squad.ts';
import { readStreets } from './street-data.ts';
import { addStreetExamples } from './street-examples.ts';

/** Learns the weights of src/retrieval/ranking/weights.ts from the development questions and prints them. */
const USAGE = 'npm run -s bench:learn -- [--table]';

await runCommand(USAGE, async () => {
  const { table } = parseArgs({ options: { table: { type: 'boolean', default: false } } }).values;
  const examples: Examples = { passages: [], sentences: [], answers: [] };
  for (const file of await jsonFiles('questions')) {
    const language = languageOfFileName(file) ?? 'en';
    addExamples(examples, file, collectionOf(await readSquad(file), language));
  }
  for (const { file, street } of await readStreets()) addStreetExamples(examples, file, street);
  if (examples.passages.length === 0) process.stdout.write(skipped('questions'));
  else {
    const weighted = balanced(examples);
    process.stdout.write(table ? heldOutTable(weighted, featureNames()) : weightsOf(weighted));
  }
});

function weightsOf(examples: Examples): string {
  const names = featureNames();
  const found = examples.passages.filter(({ right }) => right >= 0);
  const confidence = learnConfidence(examples);
  const show = (title: string, features: readonly string[], weights: readonly number[]) => [
    title,
    ...features.map((name, index) => `  ${name}: ${(weights[index] ?? 0).toFixed(3)},`),
    '',
  ];
  return [
    ...show('passageWeights', names.passage, learnChoice(found)),
    ...show('sentenceWeights', names.sentence, learnChoice(examples.sentences)),
    ...show('confidenceWeights', names.confidence, confidence.weights),
    ...show('confidenceBiases', confidence.languages, confidence.biases),
  ].join('\n');
}

/**
 * Learns weights shared by all languages and an intercept for each, since answers match their questions to different
 * degrees.
 */
function learnConfidence({ answers }: Examples) {
  const languages = [...new Set(answers.map(({ language }) => language))];
  const cases = answers.map(({ language, features, holds, weight }) => ({
    features: [...features, ...languages.map((one) => (one === language ? 1 : 0))],
    holds,
    weight,
  }));
  const learned = learnLikelihood(cases);
  const named = (answers[0]?.features ?? []).length;
  const common = learned.at(-1) ?? 0;
  const biases = languages.map((_, index) => common + (learned[named + index] ?? 0));
  return { weights: learned.slice(0, named), languages, biases };
}

/** Feature names in the order of the examples' values, taken from a sample ranking. */
function featureNames() {
  const text = 'The walrus sleeps.';
  const paragraphs = [{ number: 1, start: 0, end: text.length, sentences: [{ start: 0, end: text.length }] }];
  const article = { id: 'a', key: 'a', title: 'Walrus', language: 'en', text, paragraphs, words: 3 };
  const { question, ranked } = rank({ text }, shelfOf({ articles: [article] }));
  const [first] = ranked;
  if (first === undefined) throw new Error('the sample has no result');
  return {
    passage: Object.keys(first.features),
    sentence: Object.keys(sentenceFeatures(question, first.candidate, first.hits)[0] ?? {}),
    confidence: Object.keys(confidenceFeatures(question, first)),
  };
}
