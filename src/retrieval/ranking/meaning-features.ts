import { textOf } from '../../domain/article.ts';
import type { IndexedParagraph } from '../index/indexed-paragraph.ts';
import { containsFigure } from './answer-kind.ts';
import type { Hit } from './hits.ts';
import type { ParsedQuestion } from './parse-question.ts';
import { sentenceScores } from './pinpoint-sentence.ts';
import type { ParagraphSimilarity } from './similarity.ts';

/** Evidence by meaning that a paragraph answers the question: cosines, unless noted. */
export interface MeaningFeatures {
  /** Highest of a sentence. */
  readonly closest: number;
  /** Highest of a sentence that contains the number or time asked for; of any sentence if the question asks for neither. */
  readonly figure: number;
  /** Highest score of a sentence by words and meaning, as a share of the question's weight. */
  readonly answering: number;
  /** Highest of two consecutive sentences. */
  readonly pair: number;
  /** Of all sentences together. */
  readonly whole: number;
}

export function meaningFeatures(
  question: ParsedQuestion,
  indexed: IndexedParagraph,
  hits: readonly Hit[],
  { sentences, pairs, whole }: ParagraphSimilarity,
): MeaningFeatures {
  const { article, paragraph } = indexed;
  const closest = Math.max(0, ...sentences);
  const withFigure = sentences.filter((_, at) => {
    const span = paragraph.sentences[at];
    return span !== undefined && containsFigure(question, textOf(article, span));
  });
  const scores = sentenceScores(question, indexed, hits, sentences);
  return {
    closest,
    figure: Math.max(0, ...withFigure),
    answering: Math.max(0, ...scores) / (question.weight || 1),
    pair: pairs.length === 0 ? closest : Math.max(0, ...pairs),
    whole,
  };
}
