import type { Span } from '../../domain/article.ts';
import type { IndexedParagraph } from '../index/shelf.ts';
import { holdsAnswer } from './answer-kind.ts';
import type { Asked } from './asked.ts';
import type { Hit } from './hits.ts';
import { wordingOf } from './phrasing.ts';
import { type SentenceScore, scoreSentences } from './sentence-scores.ts';
import { sentenceWeights, weightedSum } from './weights.ts';

/** What speaks for a sentence of a paragraph to be the one that answers; sums of the question's term weights. */
export interface SentenceFeatures {
  /** The weight of the terms that it has, or has in another form. */
  readonly held: number;
  /** The weight of its terms, each divided by how many of the paragraph's sentences have it. */
  readonly distinct: number;
  /** The weight that only the sentence before has: an answer follows what it is about. */
  readonly before: number;
  /** Words that follow one another here as in the question, stop words included. */
  readonly pairs: number;
  /** Stop words of the question that it has. */
  readonly little: number;
  /** The question's weight, where the sentence has what is asked for: a date, a number, a name. */
  readonly kind: number;
}

export function sentenceFeatures(
  asked: Asked,
  indexed: IndexedParagraph,
  hits: readonly Hit[],
): SentenceFeatures[] {
  const scores = scoreSentences(asked, indexed, hits);
  const having = asked.terms.map((_, term) => scores.filter(({ closeness }) => closeness[term] === 1).length);
  const wording = wordingOf(asked, indexed);
  return scores.map((score, index) => ({
    held: score.similar,
    distinct: sum(asked, (term) => (score.closeness[term] === 1 ? 1 / (having[term] ?? 1) : 0)),
    before: onlyIn(scores[index - 1], score),
    pairs: wording[index]?.pairs ?? 0,
    little: wording[index]?.little ?? 0,
    kind: asked.kind !== undefined && holdsAnswer(asked, indexed, index) ? asked.weight : 0,
  }));

  function onlyIn(neighbour: SentenceScore | undefined, score: SentenceScore): number {
    return sum(asked, (term) => (neighbour?.closeness[term] === 1 && score.closeness[term] !== 1 ? 1 : 0));
  }
}

/** The sentence that answers; of equals the first. */
export function pinpointSentence(asked: Asked, indexed: IndexedParagraph, hits: readonly Hit[]): Span {
  const scores = sentenceFeatures(asked, indexed, hits).map((features) =>
    weightedSum(sentenceWeights, features),
  );
  const { start, end } =
    indexed.paragraph.sentences[scores.indexOf(Math.max(...scores))] ?? indexed.paragraph;
  return { start, end };
}

function sum({ terms }: Asked, share: (term: number) => number): number {
  return terms.reduce((total, { weight }, term) => total + weight * share(term), 0);
}
