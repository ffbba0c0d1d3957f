import type { Hit } from './hits.ts';
import type { ParsedQuestion } from './parse-question.ts';

/**
 * How close together the question's terms stand within sentences: for each pair of terms, the smaller weight divided by
 * the smallest distance, summed.
 */
export function proximityOf({ terms }: ParsedQuestion, hits: readonly Hit[]): number {
  let sum = 0;
  for (const [pair, distance] of smallestDistances(terms.length, hits)) {
    const weight = terms[Math.floor(pair / terms.length)]?.weight ?? 0;
    sum += Math.min(weight, terms[pair % terms.length]?.weight ?? 0) / distance;
  }
  return sum;
}

/** For each pair of terms `a < b` with exact hits in one sentence, under the key `a * count + b`, in content words. */
function smallestDistances(count: number, hits: readonly Hit[]): Map<number, number> {
  const distances = new Map<number, number>();
  const exact = hits.filter(({ closeness }) => closeness === 1);
  exact.forEach((hit, index) => {
    for (let next = index + 1; next < exact.length; next += 1) {
      const other = exact[next];
      if (other === undefined || other.sentence !== hit.sentence) break;
      if (other.term === hit.term) continue;
      const pair = Math.min(hit.term, other.term) * count + Math.max(hit.term, other.term);
      const distance = other.position - hit.position;
      distances.set(pair, Math.min(distances.get(pair) ?? distance, distance));
    }
  });
  return distances;
}
