/** Share of a sentence's rank that comes from the others; the rest is the same for all. 0.85 as in PageRank. */
const DAMPING = 0.85;
/** Enough for ranks to change by less than a thousandth. */
const ROUNDS = 40;

/**
 * Ranks sentences by how much they say of what the others say: PageRank over the graph in which two sentences are as
 * close as the cosine of their term counts.
 *
 * Mihalcea and Tarau, "TextRank: Bringing Order into Texts", 2004; Erkan and Radev, "LexRank", 2004. With restarts at
 * what is asked for: Otterbacher, Erkan and Radev, "Biased LexRank", 2009. The similarities are never written out, so a
 * round is linear in the number of terms.
 *
 * @param sentences the terms of each sentence
 * @param restarts how likely a walk starts at each sentence; by default, each alike
 * @returns ranks in the order of the sentences, 1 on average
 */
export function textRank(
  sentences: readonly (readonly string[])[],
  restarts: readonly number[] = sentences.map(() => 1),
): number[] {
  const vectors = unitVectors(sentences);
  const total = restarts.reduce((sum, restart) => sum + restart, 0);
  const rest = restarts.map((restart) => (total === 0 ? 1 : (restart * sentences.length) / total));
  const degrees = similaritySums(
    vectors,
    sentences.map(() => 1),
  );
  let ranks = rest;
  for (let round = 0; round < ROUNDS; round += 1) {
    const given = ranks.map((rank, index) => share(rank, degrees[index] ?? 0));
    const taken = similaritySums(vectors, given);
    ranks = taken.map((value, index) => (1 - DAMPING) * (rest[index] ?? 0) + DAMPING * value);
  }
  return ranks;
}

function share(rank: number, degree: number): number {
  return degree <= Number.EPSILON ? 0 : rank / degree;
}

/** A sentence's term numbers with their share of its length. */
type UnitVector = readonly (readonly [term: number, weight: number])[];

function unitVectors(sentences: readonly (readonly string[])[]): UnitVector[] {
  const numbers = new Map<string, number>();
  return sentences.map((terms) => {
    const counts = new Map<number, number>();
    for (const term of terms) {
      const number = numbers.get(term) ?? numbers.size;
      numbers.set(term, number);
      counts.set(number, (counts.get(number) ?? 0) + 1);
    }
    const length = Math.sqrt([...counts.values()].reduce((sum, count) => sum + count * count, 0));
    return [...counts].map(([term, count]) => [term, count / length] as const);
  });
}

/** For each sentence, the sum of its similarities to the others, each times its weight. */
function similaritySums(vectors: readonly UnitVector[], weights: readonly number[]): number[] {
  const sum = new Map<number, number>();
  for (const [index, vector] of vectors.entries())
    for (const [term, weight] of vector) sum.set(term, (sum.get(term) ?? 0) + weight * (weights[index] ?? 0));
  return vectors.map((vector, index) => {
    const all = vector.reduce((total, [term, weight]) => total + weight * (sum.get(term) ?? 0), 0);
    const itself = vector.length === 0 ? 0 : (weights[index] ?? 0);
    return Math.max(0, all - itself);
  });
}
