import { percent, round } from './figures.ts';
import { isAnswerable, type StreetQuestion } from './street-data.ts';
import { isRight, isSure, type Outcome } from './street-outcome.ts';
import { figure, markdownTable } from './table.ts';

const BINS = 10;

/** The methods, by the share of answerable questions whose gold paragraph they rank first. */
export function firstTable(
  ours: readonly Outcome[],
  peers: ReadonlyMap<string, ReadonlyMap<StreetQuestion, boolean>>,
): string {
  const asked = ours.filter(({ question }) => isAnswerable(question));
  const overlaps = ['high', 'low'];
  const row = (name: string, isFirst: (outcome: Outcome) => boolean) => [
    name,
    shareOf(asked, isFirst),
    ...overlaps.map((overlap) =>
      shareOf(
        asked.filter(({ question }) => question.overlap === overlap),
        isFirst,
      ),
    ),
  ];
  return markdownTable(
    ['first', 'all questions', ...overlaps.map((overlap) => `${overlap} overlap`)],
    [
      row('verbatim', ({ first }) => first),
      ...[...peers].map(([name, firsts]) => row(name, ({ question }) => firsts.get(question) === true)),
    ],
  );
}

/** What came of the questions of each type and overlap. */
export function typeTable(outcomes: readonly Outcome[]): string {
  const kindOf = ({ question: { type, overlap } }: Outcome) => `${type}, ${overlap}`;
  const kinds = [...new Set(outcomes.map(kindOf))].sort();
  const rows = kinds.map((kind) => {
    const group = outcomes.filter((outcome) => kindOf(outcome) === kind);
    return [
      kind,
      String(group.length),
      shareOf(group, ({ first }) => first),
      shareOf(group, isRight),
      shareOf(group, (one) => isSure(one) && !isRight(one)),
      shareOf(group, ({ reply }) => reply === 'refused'),
    ];
  });
  return markdownTable(['type, overlap', 'questions', 'first', 'right', 'sure but wrong', 'refused'], rows);
}

/** Answers by their confidence: the mean score should be the share of right ones. Near-topic questions are wrong answers. */
export function calibrationTable(outcomes: readonly Outcome[]): string {
  const answered = outcomes.flatMap((outcome) =>
    outcome.score === undefined || !(outcome.reply === 'answer' || outcome.reply === 'closest')
      ? []
      : { score: outcome.score, right: isRight(outcome) },
  );
  const binOf = (score: number) => Math.min(BINS - 1, Math.floor(score * BINS));
  const rows = Array.from({ length: BINS }, (_, bin) => answered.filter(({ score }) => binOf(score) === bin))
    .map((group, bin) => ({ group, bin }))
    .filter(({ group }) => group.length > 0)
    .map(({ group, bin }) => [
      `${(bin / BINS).toFixed(1)} to ${((bin + 1) / BINS).toFixed(1)}`,
      String(group.length),
      figure(round(group.reduce((sum, { score }) => sum + score, 0) / group.length, 2), 2),
      figure(percent(group.filter(({ right }) => right).length, group.length), 1),
    ]);
  return markdownTable(['score', 'answers', 'mean score', 'right'], rows);
}

function shareOf(outcomes: readonly Outcome[], holds: (outcome: Outcome) => boolean): string {
  return outcomes.length === 0 ? '' : figure(percent(outcomes.filter(holds).length, outcomes.length), 1);
}
