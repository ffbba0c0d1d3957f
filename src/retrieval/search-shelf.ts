import type { RefusalReason, Refused } from '../domain/answer.ts';
import type { Article } from '../domain/article.ts';
import type { Passage } from '../domain/passage.ts';
import { type Term, termsOf } from '../language/words/terms.ts';
import type { Place } from './find-phrase.ts';
import type { Shelf } from './index/shelf.ts';
import { type Asked, asked } from './ranking/asked.ts';
import { confidenceIn } from './ranking/confidence.ts';
import { termsToLookUp } from './ranking/hits.ts';
import { pinpointSentence } from './ranking/pinpoint-sentence.ts';
import { type RankedParagraph, rankPassages } from './ranking/rank-passages.ts';

export const MOST_PASSAGES = 3;
const MOST_MISSING_WORDS = 5;

/** What one shelf, or one article on it, has for a text that a person typed. */
export interface ShelfSearch {
  readonly asked: Asked;
  /** Best first. */
  readonly ranked: readonly RankedParagraph[];
}

/** @param terms the telling words of the text */
export function searchShelf(
  shelf: Shelf,
  text: string,
  terms: readonly Term[],
  article: Article | undefined,
): ShelfSearch {
  const question = asked(text, terms, shelf, article?.id);
  const lookedUp = termsToLookUp(question, shelf);
  const candidates = lookedUp.length === 0 ? [] : shelf.candidates(lookedUp, article?.id);
  return { asked: question, ranked: rankPassages(question, candidates, shelf) };
}

/** Where to look for these words in this order. In small letters, for capitals do not count, and IT may stand for it. */
export function placesOf(shelf: Shelf, phrase: string, article: Article | undefined): readonly Place[] {
  const terms = termsOf(phrase.toLowerCase(), shelf.language).map(({ term }) => term);
  return shelf.holding(terms, article?.id);
}

/** The one of several shelves whose first paragraph answers most likely. */
export function bestSearch(searches: readonly ShelfSearch[]): ShelfSearch | undefined {
  const confidence = ({ asked: question, ranked }: ShelfSearch) =>
    ranked[0] === undefined ? -1 : confidenceIn(question, ranked[0]);
  return searches.toSorted((one, other) => confidence(other) - confidence(one))[0];
}

export function toPassage({ candidate, hits }: RankedParagraph, question: Asked, score: number): Passage {
  return {
    article: candidate.article,
    paragraph: candidate.paragraph,
    highlight: pinpointSentence(question, candidate, hits),
    score,
  };
}

/** The first `limit` paragraphs, each with how likely it answers. */
export function passagesOf({ asked: question, ranked }: ShelfSearch, limit: number): Passage[] {
  return ranked.slice(0, limit).map((one) => toPassage(one, question, confidenceIn(question, one)));
}

/** What to say when nothing answers: why, and what comes nearest. */
export function refuse(search: ShelfSearch | undefined): Refused {
  if (search === undefined) return { kind: 'refused', reason: { code: 'no-articles' }, nearest: [] };
  return { kind: 'refused', reason: reasonOf(search.asked), nearest: passagesOf(search, MOST_PASSAGES) };
}

function reasonOf({ terms }: Asked): RefusalReason {
  if (terms.length === 0) return { code: 'no-telling-words' };
  const missing = terms.filter(({ known }) => !known).map(({ written }) => written);
  if (missing.length === 0) return { code: 'words-scattered' };
  return { code: 'words-missing', words: missing.slice(0, MOST_MISSING_WORDS) };
}
