import { basename } from 'node:path';
import { choosesRight, heldOut } from './cross-validation.ts';
import type { Examples } from './examples.ts';
import { percent } from './figures.ts';
import { learnChoice } from './regression.ts';
import { markdownTable } from './table.ts';

/** Number of parts for cross-validation: each article is tested with weights learned from the other parts. */
const PARTS = 4;

type Known = Examples['passages'][number];

/**
 * The contribution of each feature: the share of right first paragraphs, and of right sentences in the right paragraph, by
 * file, with all features and without one at a time. Weights are learned anew each time and tested on other articles.
 */
export function heldOutTable(
  { passages, sentences }: Examples,
  names: { readonly passage: readonly string[]; readonly sentence: readonly string[] },
): string {
  return [
    tableOf('paragraph@1 without', passages, names.passage),
    tableOf('sentence in paragraph without', sentences, names.sentence),
  ].join('\n');
}

function tableOf(title: string, examples: readonly Known[], names: readonly string[]): string {
  const files = [...new Set(examples.map(({ file }) => file))];
  const rows = [undefined, ...names.keys()].map((left) => {
    const shares = sharesRight(left === undefined ? examples : examples.map((one) => without(one, left)));
    const name = left === undefined ? '(nothing)' : (names[left] ?? '');
    return [name, ...files.map((file) => (shares.get(file) ?? 0).toFixed(1))];
  });
  return markdownTable([title, ...files.map((file) => basename(file, '.dev.json'))], rows);
}

function without(one: Known, left: number): Known {
  return { ...one, options: one.options.map((features) => features.filter((_, index) => index !== left)) };
}

function sharesRight(examples: readonly Known[]): Map<string, number> {
  const right = heldOut(
    examples,
    PARTS,
    (some) => learnChoice(some.filter((one) => one.right >= 0 && one.options.length > 1)),
    choosesRight,
  );
  const files = new Set(examples.map(({ file }) => file));
  return new Map(
    [...files].map((file) => {
      const own = right.filter((_, at) => examples[at]?.file === file);
      return [file, percent(own.filter(Boolean).length, own.length)];
    }),
  );
}
