import { languageOf } from '../../src/language/language.ts';
import { isStopTerm, termsOf } from '../../src/language/words/terms.ts';

/** Scores the sentences of an English article; the best ones make the summary. */
export interface Summarizer {
  readonly name: string;
  scores(sentences: readonly string[]): number[];
}

const english = languageOf('en');
const contentOf = (text: string) =>
  termsOf(text, english)
    .map(({ term }) => term)
    .filter((term) => !isStopTerm(term));

/** The first sentences. */
export const lead: Summarizer = { name: 'lead', scores: (sentences) => sentences.map((_, index) => -index) };

/** The sum of how often a sentence's terms stand in the article. Luhn, "The Automatic Creation of Literature Abstracts", 1958. */
export const termFrequency: Summarizer = {
  name: 'term frequency',
  scores(sentences) {
    const terms = sentences.map(contentOf);
    const counts = countsOf(terms.flat());
    return terms.map((own) => own.reduce((sum, term) => sum + (counts.get(term) ?? 0), 0));
  },
};

/** Shared terms over the logarithms of the lengths. Mihalcea and Tarau, "TextRank", 2004. */
export const textRank: Summarizer = {
  name: 'TextRank',
  scores(sentences) {
    const sets = sentences.map((sentence) => new Set(contentOf(sentence)));
    return pageRank(
      sets.map((one) =>
        sets.map((other) => {
          if (one === other || one.size < 2 || other.size < 2) return 0;
          const shared = [...one].filter((term) => other.has(term)).length;
          return shared / (Math.log(one.size) + Math.log(other.size));
        }),
      ),
    );
  },
};

/** Cosines of TF-IDF above a threshold. Erkan and Radev, "LexRank", 2004. */
const THRESHOLD = 0.1;
export const lexRank: Summarizer = {
  name: 'LexRank',
  scores(sentences) {
    const terms = sentences.map(contentOf);
    const frequency = countsOf(terms.flatMap((own) => [...new Set(own)]));
    const vectors = terms.map((own) => {
      const counts = countsOf(own);
      for (const [term, count] of counts)
        counts.set(term, count * Math.log(1 + sentences.length / (frequency.get(term) ?? 1)));
      return counts;
    });
    return pageRank(
      vectors.map((one) => vectors.map((other) => (one !== other && cosine(one, other) > THRESHOLD ? 1 : 0))),
    );
  },
};

function countsOf(terms: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}

function cosine(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  const norm = (vector: ReadonlyMap<string, number>) => Math.hypot(...vector.values());
  let product = 0;
  for (const [term, weight] of one) product += weight * (other.get(term) ?? 0);
  return product === 0 ? 0 : product / (norm(one) * norm(other));
}

const DAMPING = 0.85;
const ROUNDS = 50;

function pageRank(weights: readonly (readonly number[])[]): number[] {
  const sums = weights.map((row) => row.reduce((sum, weight) => sum + weight, 0));
  let ranks = weights.map(() => 1);
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = ranks;
    ranks = weights.map((row) =>
      row.reduce(
        (rank, weight, index) =>
          rank + (weight === 0 ? 0 : (DAMPING * weight * (before[index] ?? 0)) / (sums[index] || 1)),
        1 - DAMPING,
      ),
    );
  }
  return ranks;
}
