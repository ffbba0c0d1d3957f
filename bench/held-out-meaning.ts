import { basename } from 'node:path';
import { meaningRankWeights } from '../src/retrieval/ranking/weights.ts';
import { weigh } from './balance.ts';
import { choosesRight, heldOut } from './cross-validation.ts';
import { percent } from './figures.ts';
import type { MeaningExamples } from './meaning-examples.ts';
import { isStreet, weighAnswers, weighRelevance } from './meaning-weights.ts';
import { refusalAt95 } from './refusal.ts';
import { type Case, learnChoice, learnLikelihood } from './regression.ts';
import { markdownTable } from './table.ts';

/** Number of parts for cross-validation: each article is tested with weights learned from the other parts. */
const PARTS = 5;
/** The thresholds of the bot: ASK_MIN_CONFIDENCE, and the score of an answer that is more than the closest match. */
const MIN_RELEVANCE = 0.25;
const MIN_CERTAIN = 0.8;

/** What each feature of meaning adds to words, and what the probabilities are worth, on articles they were not learned from. */
export function meaningTables({ passages, answers }: MeaningExamples): string {
  return [rankTable(passages), answerTable(answers)].join('\n');
}

function rankTable(passages: MeaningExamples['passages']): string {
  const examples = weigh(passages);
  const names = ['words alone', ...Object.keys(meaningRankWeights).map((name) => `+ ${name}`)];
  const files = [...new Set(examples.map(({ file }) => file))];
  const rows = names.map((name, count) => {
    const right = heldOut(
      examples.map((one) => ({ ...one, options: one.options.map((of) => of.slice(0, count + 1)) })),
      PARTS,
      (learned) => learnChoice(learned.filter((one) => one.right >= 0 && one.options.length > 1)),
      choosesRight,
    );
    return [name, ...files.map((file) => shareOf(examples, right, (one) => one.file === file))];
  });
  return markdownTable(['paragraph@1', ...files.map(nameOf)], rows);
}

function answerTable(answers: MeaningExamples['answers']): string {
  const probability = ({ features }: Case, weights: readonly number[]) => {
    const logit = features.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), weights.at(-1) ?? 0);
    return 1 / (1 + Math.exp(-logit));
  };
  const of = (weighed: (some: typeof answers) => Case[]) =>
    heldOut(answers, PARTS, (some) => learnLikelihood(weighed(some)), probability);
  const [scores, relevances] = [of(weighAnswers), of(weighRelevance)];
  const street = answers.map(({ file, name }) => isStreet(file) && name === 'alone');
  const share = (holds: (at: number) => boolean, among: (at: number) => boolean) => {
    const asked = [...answers.keys()].filter((at) => street[at] && among(at));
    return percent(asked.filter(holds).length, asked.length).toFixed(1);
  };
  const isAnswered = (at: number) => answers[at]?.isAnswered === true;
  const isShown = (at: number) => (relevances[at] ?? 0) >= MIN_RELEVANCE;
  const isSure = (at: number) => isShown(at) && (scores[at] ?? 0) >= MIN_CERTAIN;
  const isRight = (at: number) => answers[at]?.holds === true;
  const those = (file: string, name: string) =>
    [...answers.keys()].filter((at) => answers[at]?.file === file && answers[at]?.name === name);
  const scoresOf = (file: string, name: string) => those(file, name).map((at) => scores[at] ?? 0);
  const shownOf = (file: string, name: string) =>
    percent(those(file, name).filter(isShown).length, those(file, name).length);
  const files = [...new Set(answers.map(({ file }) => file))].filter((file) => !isStreet(file));
  return [
    markdownTable(
      ['as people type, alone', 'share'],
      [
        ['answered right', share((at) => isShown(at) && isRight(at), isAnswered)],
        ['sure but wrong', share((at) => isSure(at) && !isRight(at), isAnswered)],
        ['near-topic, sure', share(isSure, (at) => !isAnswered(at))],
      ],
    ),
    markdownTable(
      ['of its own article or another', 'answered', 'refused', 'refused where 95 % are answered'],
      files.map((file) => [
        nameOf(file),
        shownOf(file, 'own').toFixed(1),
        (100 - shownOf(file, 'other')).toFixed(1),
        (refusalAt95(scoresOf(file, 'own'), scoresOf(file, 'other')) ?? 0).toFixed(1),
      ]),
    ),
  ].join('\n');
}

function shareOf<Example>(
  examples: readonly Example[],
  right: readonly boolean[],
  among: (one: Example) => boolean,
): string {
  const those = right.filter((_, at) => examples[at] !== undefined && among(examples[at]));
  return percent(those.filter(Boolean).length, those.length).toFixed(1);
}

function nameOf(file: string): string {
  return isStreet(file) ? 'street' : basename(file, '.dev.json');
}
