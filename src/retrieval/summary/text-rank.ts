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

/** The terms of all sentences, one sentence after the other. */
interface Vectors {
  /** Where each sentence's terms begin; last, where those of the last one end. */
  readonly starts: Int32Array;
  /** Their numbers. */
  readonly terms: Int32Array;
  /** Each one's share of its sentence's length. */
  readonly weights: Float64Array;
  /** Of different terms. */
  readonly size: number;
}

function unitVectors(sentences: readonly (readonly string[])[]): Vectors {
  const numbers = new Map<string, number>();
  const [starts, terms, weights]: [number[], number[], number[]] = [[0], [], []];
  for (const sentence of sentences) {
    const counts = new Map<number, number>();
    for (const term of sentence) {
      const number = numbers.get(term) ?? numbers.size;
      numbers.set(term, number);
      counts.set(number, (counts.get(number) ?? 0) + 1);
    }
    const length = Math.sqrt([...counts.values()].reduce((sum, count) => sum + count * count, 0));
    for (const [term, count] of counts) {
      terms.push(term);
      weights.push(count / length);
    }
    starts.push(terms.length);
  }
  return {
    starts: Int32Array.from(starts),
    terms: Int32Array.from(terms),
    weights: Float64Array.from(weights),
    size: numbers.size,
  };
}

/** For each sentence, the sum of its similarities to the others, each times its weight. */
function similaritySums({ starts, terms, weights, size }: Vectors, given: readonly number[]): number[] {
  const sum = new Float64Array(size);
  for (const [index, own] of given.entries()) {
    for (let at = starts[index] ?? 0; at < (starts[index + 1] ?? 0); at += 1) {
      const term = terms[at] ?? 0;
      sum[term] = (sum[term] ?? 0) + (weights[at] ?? 0) * own;
    }
  }
  return given.map((own, index) => {
    const [from, to] = [starts[index] ?? 0, starts[index + 1] ?? 0];
    let all = 0;
    for (let at = from; at < to; at += 1) all += (weights[at] ?? 0) * (sum[terms[at] ?? 0] ?? 0);
    return Math.max(0, all - (from === to ? 0 : own));
  });
}
