import type { IndexedParagraph } from '../index/indexed-paragraph.ts';
import type { Shelf } from '../index/shelf.ts';
import { containsAnswerKind, isDefinition } from './answer-kind.ts';
import type { Hit } from './hits.ts';
import type { ParsedQuestion } from './parse-question.ts';
import { phrasingOf } from './phrasing.ts';
import { proximityOf } from './proximity.ts';
import { type SentenceScore, scoreSentences } from './sentence-scores.ts';

/**
 * Evidence that a paragraph answers the question. All features are sums of term weights, so that their proportions do not
 * depend on the size of the library.
 */
export interface PassageFeatures {
  /** BM25 over exact terms. */
  readonly bm25: number;
  /** Squared weights of the matched terms, divided by the question's weight: rare terms count more. */
  readonly rareTerms: number;
  /** Weight of the matched names and numbers. */
  readonly names: number;
  /** Highest fuzzy score of a sentence, long sentences discounted. */
  readonly denseSentence: number;
  /** Highest fuzzy score of a sentence, whatever its length. */
  readonly bestSentence: number;
  /** See `proximityOf`. */
  readonly proximity: number;
  /** Weight of the terms in the article's title. */
  readonly title: number;
  /** Weight of the terms in the title that the paragraph lacks: the subject need not be repeated in each paragraph. */
  readonly titleOnly: number;
  /** Weight of the terms with fuzzy hits only, times their closeness. */
  readonly fuzzy: number;
  /** Most word bigrams that a sentence shares with the question, stop words included. */
  readonly bigrams: number;
  /** Exact score of the best sentence minus that of the best one with the kind of answer asked for. */
  readonly answerKindGap: number;
  /** The question's weight if a sentence defines what it asks a definition of, else 0. */
  readonly definition: number;
}

/** Added to a sentence's length before its score is divided by the root of it. Higher favors short sentences less. */
const LENGTH_PADDING = 8;

/** A candidate with its BM25 score and its hits. */
export interface ScoredCandidate {
  readonly indexed: IndexedParagraph;
  readonly bm25: number;
  readonly hits: readonly Hit[];
}

export function passageFeatures(
  question: ParsedQuestion,
  shelf: Shelf,
  { indexed, bm25, hits }: ScoredCandidate,
): PassageFeatures {
  const sentences = scoreSentences(question, indexed, hits);
  return {
    bm25,
    ...termFeatures(question, shelf, indexed, sentences),
    ...sentenceMaxima(sentences),
    proximity: proximityOf(question, hits),
    bigrams: Math.max(0, ...phrasingOf(question, indexed).map(({ bigrams }) => bigrams)),
    answerKindGap: answerKindGap(question, indexed, sentences),
    definition: sentences.some((_, index) => isDefinition(question, indexed, index)) ? question.weight : 0,
  };
}

function termFeatures(
  question: ParsedQuestion,
  shelf: Shelf,
  { article }: IndexedParagraph,
  sentences: readonly SentenceScore[],
): Pick<PassageFeatures, 'rareTerms' | 'names' | 'title' | 'titleOnly' | 'fuzzy'> {
  const title = shelf.titleTermsOf(article.id);
  const sums = { rareTerms: 0, names: 0, title: 0, titleOnly: 0, fuzzy: 0 };
  for (const [index, { term, weight, isName }] of question.terms.entries()) {
    let closest = 0;
    for (const { closeness } of sentences) closest = Math.max(closest, closeness[index] ?? 0);
    const inTitle = title.size > 0 && title.has(shelf.vocabulary.idOf(term) ?? -1);
    if (inTitle) sums.title += weight;
    if (closest === 1) {
      sums.rareTerms += (weight * weight) / question.weight;
      if (isName) sums.names += weight;
    } else {
      sums.fuzzy += weight * closest;
      if (inTitle) sums.titleOnly += weight;
    }
  }
  return sums;
}

function sentenceMaxima(
  sentences: readonly SentenceScore[],
): Pick<PassageFeatures, 'denseSentence' | 'bestSentence'> {
  let denseSentence = 0;
  let bestSentence = 0;
  for (const { fuzzy, length } of sentences) {
    denseSentence = Math.max(denseSentence, fuzzy / Math.sqrt(LENGTH_PADDING + length));
    bestSentence = Math.max(bestSentence, fuzzy);
  }
  return { denseSentence, bestSentence };
}

/** Tries the best sentences first, so that few are searched for the kind of answer. */
function answerKindGap(
  question: ParsedQuestion,
  indexed: IndexedParagraph,
  sentences: readonly SentenceScore[],
): number {
  if (question.answerKind === undefined) return 0;
  const bestFirst = sentences
    .map(({ exact }, index) => ({ exact, index }))
    .filter(({ exact }) => exact > 0)
    .sort((one, other) => other.exact - one.exact);
  const answering = bestFirst.find(({ index }) => containsAnswerKind(question, indexed, index));
  return (bestFirst[0]?.exact ?? 0) - (answering?.exact ?? 0);
}
