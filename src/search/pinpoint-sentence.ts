import type { Span } from '../domain/article.ts';
import { sentenceWeight, type WeightedTerms } from './rank-passages.ts';
import type { IndexedParagraph } from './shelf.ts';

/** The sentence that holds the most of the question's weight; of equals the first. */
export function pinpointSentence(weights: WeightedTerms, { paragraph, sentences }: IndexedParagraph): Span {
  const held = sentences.map((sentence) => sentenceWeight(sentence, weights));
  const { start, end } = paragraph.sentences[held.indexOf(Math.max(...held))] ?? paragraph;
  return { start, end };
}
