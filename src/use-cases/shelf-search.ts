import type { RefusalReason, Refused } from '../domain/answer.ts';
import type { Article } from '../domain/article.ts';
import type { Passage } from '../domain/passage.ts';
import { type Term, termsOf } from '../language/terms.ts';
import { mostlyCapitals } from '../language/words.ts';
import type { Place } from '../search/find-phrase.ts';
import { pinpointSentence } from '../search/pinpoint-sentence.ts';
import { type RankedParagraph, rankPassages, type WeightedTerms } from '../search/rank-passages.ts';
import type { Shelf } from '../search/shelf.ts';

export const MOST_PASSAGES = 3;
const MOST_MISSING_WORDS = 5;
const MISSING_NAME_EMPHASIS = 1.5;

/** What one shelf, or one article on it, has for a text that a person typed. */
export interface ShelfSearch {
  readonly shelf: Shelf;
  readonly article: Article | undefined;
  readonly text: string;
  /** The telling words of the text. */
  readonly terms: readonly Term[];
  readonly weights: WeightedTerms;
  /** Best first. */
  readonly ranked: readonly RankedParagraph[];
}

export function searchShelf(
  shelf: Shelf,
  text: string,
  terms: readonly Term[],
  article: Article | undefined,
): ShelfSearch {
  const weights = weigh(terms, text, shelf, article);
  const ranked = rankPassages(weights, shelf.candidates([...weights.keys()], article?.id), shelf);
  return { shelf, article, text, terms, weights, ranked };
}

/** A question about a name or a number that the articles do not have is not answered by the rest of its words. */
function weigh(
  terms: readonly Term[],
  text: string,
  shelf: Shelf,
  article: Article | undefined,
): WeightedTerms {
  const firstLetter = text.search(/\p{L}/u);
  const name = mostlyCapitals(text) ? /^\p{Nd}/u : /^[\p{Lu}\p{Nd}]/u;
  return new Map(
    terms.map(({ term, start, end }) => {
      const named = start !== firstLetter && name.test(text.slice(start, end));
      const emphasis = named && !shelf.has(term, article?.id) ? MISSING_NAME_EMPHASIS : 1;
      return [term, emphasis * shelf.weightOf(term)];
    }),
  );
}

/** Where to look for these words in this order. In small letters, for capitals do not count, and IT may stand for it. */
export function placesOf(shelf: Shelf, phrase: string, article: Article | undefined): readonly Place[] {
  const terms = termsOf(phrase.toLowerCase(), shelf.language).map(({ term }) => term);
  return shelf.holding(terms, article?.id);
}

/** The one of several shelves whose first paragraph holds most of what was asked. */
export function bestSearch(searches: readonly ShelfSearch[]): ShelfSearch | undefined {
  const coverage = ({ ranked }: ShelfSearch) => ranked[0]?.coverage ?? -1;
  return searches.toSorted((one, other) => coverage(other) - coverage(one))[0];
}

export function toPassage({ candidate, coverage }: RankedParagraph, { weights }: ShelfSearch): Passage {
  return {
    article: candidate.article,
    paragraph: candidate.paragraph,
    highlight: pinpointSentence(weights, candidate),
    score: Math.min(1, coverage),
  };
}

/** What to say when nothing answers: why, and what comes nearest. */
export function refuse(search: ShelfSearch | undefined): Refused {
  if (search === undefined) return { kind: 'refused', reason: { code: 'no-articles' }, nearest: [] };
  const nearest = search.ranked.slice(0, MOST_PASSAGES).map((ranked) => toPassage(ranked, search));
  return { kind: 'refused', reason: reasonOf(search), nearest };
}

function reasonOf({ terms, shelf, article, text }: ShelfSearch): RefusalReason {
  if (terms.length === 0) return { code: 'no-telling-words' };
  const missing = terms.filter(
    ({ term }, index) =>
      !shelf.has(term, article?.id) && terms.findIndex((other) => other.term === term) === index,
  );
  if (missing.length === 0) return { code: 'words-scattered' };
  const words = missing.map(({ start, end }) => text.slice(start, end).replace(/['’]s?$/u, ''));
  return { code: 'words-missing', words: words.slice(0, MOST_MISSING_WORDS) };
}
