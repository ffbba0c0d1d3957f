/**
 * Scores each sentence by the cosine similarity of its terms, weighted by inverse sentence frequency, with the centroid of
 * all sentences: high for a sentence that says what the others say.
 *
 * Radev, Jing, Styś and Tam, "Centroid-based summarization of multiple documents", 2004.
 *
 * @param sentences the terms of each sentence
 * @returns scores from 0 to 1, in the order of the sentences
 */
export function centrality(sentences: readonly (readonly string[])[]): number[] {
  const weights = inverseSentenceFrequency(sentences);
  const vectors = sentences.map((terms) => weigh(terms, weights));
  const centroid = new Map<string, number>();
  for (const vector of vectors) {
    for (const [term, weight] of vector) centroid.set(term, (centroid.get(term) ?? 0) + weight);
  }
  return vectors.map((vector) => cosine(vector, centroid));
}

type Vector = ReadonlyMap<string, number>;

function inverseSentenceFrequency(sentences: readonly (readonly string[])[]): Vector {
  const counts = new Map<string, number>();
  for (const sentence of sentences) {
    for (const term of new Set(sentence)) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  return new Map([...counts].map(([term, count]) => [term, Math.log(1 + sentences.length / count)]));
}

function weigh(terms: readonly string[], weights: Vector): Vector {
  const vector = new Map<string, number>();
  for (const term of terms) vector.set(term, (vector.get(term) ?? 0) + (weights.get(term) ?? 0));
  return vector;
}

function cosine(one: Vector, other: Vector): number {
  let product = 0;
  for (const [term, weight] of one) product += weight * (other.get(term) ?? 0);
  const lengths = norm(one) * norm(other);
  return lengths === 0 ? 0 : product / lengths;
}

function norm(vector: Vector): number {
  let squares = 0;
  for (const weight of vector.values()) squares += weight * weight;
  return Math.sqrt(squares);
}
