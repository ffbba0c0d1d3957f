import type { Span } from '../../domain/article.ts';
import type { IndexedParagraph } from '../index/indexed-paragraph.ts';
import { containsAnswerKind, isDefinition } from './answer-kind.ts';
import type { Hit } from './hits.ts';
import type { ParsedQuestion } from './parse-question.ts';
import { phrasingOf } from './phrasing.ts';
import { type SentenceScore, scoreSentences } from './sentence-scores.ts';
import { sentenceCosineWeight, sentenceWeights, weightedSum } from './weights.ts';

/** Evidence that a sentence is the one that answers; all features are sums of the question's term weights. */
export interface SentenceFeatures {
  /** Weight of the matched terms, fuzzy hits in proportion to their closeness. */
  readonly matched: number;
  /** Weight of the exact terms, each divided by the number of the paragraph's sentences that contain it. */
  readonly distinctive: number;
  /** Weight of the exact terms that only the sentence before contains: answers follow their subject. */
  readonly preceding: number;
  /** Word bigrams shared with the question, stop words included. */
  readonly bigrams: number;
  /** Stop words shared with the question. */
  readonly stopWords: number;
  /** The question's weight if the sentence contains the kind of answer asked for (a date, a number, a name), else 0. */
  readonly answerKind: number;
  /** The question's weight if the sentence defines what it asks a definition of, else 0. */
  readonly definition: number;
}

export function sentenceFeatures(
  question: ParsedQuestion,
  indexed: IndexedParagraph,
  hits: readonly Hit[],
): SentenceFeatures[] {
  const scores = scoreSentences(question, indexed, hits);
  const counts = question.terms.map((_, term) => scores.filter((score) => isExact(score, term)).length);
  const phrasing = phrasingOf(question, indexed);
  const hasAnswerKind = (sentence: number) =>
    question.answerKind !== undefined && containsAnswerKind(question, indexed, sentence);
  return scores.map((score, index) => ({
    matched: score.fuzzy,
    distinctive: sum(question, (term) => (isExact(score, term) ? 1 / (counts[term] ?? 1) : 0)),
    preceding: sum(question, (term) => (isExact(scores[index - 1], term) && !isExact(score, term) ? 1 : 0)),
    bigrams: phrasing[index]?.bigrams ?? 0,
    stopWords: phrasing[index]?.stopWords ?? 0,
    answerKind: hasAnswerKind(index) ? question.weight : 0,
    definition: isDefinition(question, indexed, index) ? question.weight : 0,
  }));
}

/**
 * The sentence that most likely answers; the first one in a tie.
 *
 * @param cosines of the sentences, where meaning is compared
 */
export function pinpointSentence(
  question: ParsedQuestion,
  indexed: IndexedParagraph,
  hits: readonly Hit[],
  cosines: readonly number[] = [],
): Span {
  const { paragraph } = indexed;
  const { start, end } = paragraph.sentences[pinpointIndex(question, indexed, hits, cosines)] ?? paragraph;
  return { start, end };
}

/** Its index in the paragraph. */
export function pinpointIndex(
  question: ParsedQuestion,
  indexed: IndexedParagraph,
  hits: readonly Hit[],
  cosines: readonly number[] = [],
): number {
  const scores = sentenceScores(question, indexed, hits, cosines);
  return scores.indexOf(Math.max(...scores));
}

/** How likely each sentence answers, without a scale. */
export function sentenceScores(
  question: ParsedQuestion,
  indexed: IndexedParagraph,
  hits: readonly Hit[],
  cosines: readonly number[],
): number[] {
  const unit = question.weight || 1;
  return sentenceFeatures(question, indexed, hits).map(
    (features, sentence) =>
      weightedSum(sentenceWeights, features) + sentenceCosineWeight * unit * (cosines[sentence] ?? 0),
  );
}

function isExact(score: SentenceScore | undefined, term: number): boolean {
  return score?.closeness[term] === 1;
}

/** Sums the terms' weights, each times its share. */
function sum({ terms }: ParsedQuestion, share: (term: number) => number): number {
  return terms.reduce((total, { weight }, term) => total + weight * share(term), 0);
}
