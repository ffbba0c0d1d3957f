import path from 'node:path';
import type { Examples } from './examples.ts';

/** Weighs the examples so that a kind of questions counts by the root of their number: many count more, but drown no others. */
export function balanced({ passages, sentences, answers }: Examples): Examples {
  return { passages: weigh(passages), sentences: weigh(sentences), answers: weigh(answers) };
}

/** The examples, each weighed by the root of the number of its kind. */
export function weigh<Example extends { readonly file: string }>(examples: readonly Example[]): Example[] {
  const counts = new Map<string, number>();
  for (const { file } of examples) counts.set(kindOf(file), (counts.get(kindOf(file)) ?? 0) + 1);
  const weightOf = ({ file }: Example) => 1 / Math.sqrt(counts.get(kindOf(file)) ?? 1);
  const mean = examples.reduce((sum, example) => sum + weightOf(example), 0) / examples.length;
  return examples.map((example) => ({ ...example, weight: weightOf(example) / mean }));
}

/** "xquad" for all four of its files; "questions" for those as people type them. */
function kindOf(file: string): string {
  return path.basename(file).split('.')[0] ?? file;
}
