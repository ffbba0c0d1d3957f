import type { Choice } from './regression.ts';

/**
 * The result for each example of weights that were learned from other articles.
 *
 * @param parts number of parts of the articles, each of which is tested with weights learned from the others
 */
export function heldOut<Example extends { readonly article: number }, Result>(
  examples: readonly Example[],
  parts: number,
  learn: (some: Example[]) => number[],
  test: (one: Example, weights: readonly number[]) => Result,
): Result[] {
  const learned = Array.from({ length: parts }, (_, part) =>
    learn(examples.filter(({ article }) => article % parts !== part)),
  );
  return examples.map((one) => test(one, learned[one.article % parts] ?? []));
}

/** Whether these weights choose the right option. */
export function choosesRight({ options, right }: Choice, weights: readonly number[]): boolean {
  const scores = options.map((features) =>
    features.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0),
  );
  return right >= 0 && scores.indexOf(Math.max(...scores)) === right;
}
