import type { Article } from '../../domain/article.ts';
import { quoteWordsOf } from '../../language/words/quote-words.ts';
import { type Term, termsOf } from '../../language/words/terms.ts';
import type { Place } from '../../retrieval/find-phrase.ts';

import type { Shelf } from '../../retrieval/index/shelf.ts';

/** A claim is looked up in parts, so that each piece of a stitched one finds its place. */
const TERMS_IN_PART = 4;
const MOST_PARTS = 8;
/** Paragraphs that are looked at closely, for all the parts together. */
const MOST_PLACES = 16;
const FEWEST_IN_PART = 4;
/** As a share of what the best paragraph has of the part. */
const WORTH_READING = 0.5;
/** With so many paragraphs, for all the parts together, further terms cost more time than they are worth. */
const MOST_POSTINGS = 8_000;
const FEWEST_POSTINGS = 2_000;
/** With more telling words than these, the paragraphs with all of them are few. */
const FEW_TERMS = 3;
const MOST_READ = 2_000;

/** A paragraph, and how telling the claim's words are that it has. */
export interface NearPlace extends Place {
  readonly votes: number;
}

/** Paragraphs that share telling words with the claim: for each part of it those with the most. The likeliest first. */
export function placesNear(shelf: Shelf, claim: string, named?: Article): NearPlace[] {
  const terms = partsOf(knownTerms(shelf, claim));
  const postings = Math.max(FEWEST_POSTINGS, MOST_POSTINGS / terms.length);
  const parts = terms.map((part) => votesFor(shelf, part, postings));
  const each = Math.max(FEWEST_IN_PART, Math.ceil(MOST_PLACES / Math.max(1, parts.length)));
  const chosen = parts.flatMap((votes) => {
    const own = named === undefined ? [] : [...votes].filter(([{ article }]) => article === named);
    return [...bestOf([...votes]).slice(0, each), ...bestOf(own).slice(0, each)];
  });
  const near = [...new Set(chosen)].map((place) => ({
    article: place.article,
    paragraph: place.paragraph,
    votes: parts.reduce((sum, votes) => sum + (votes.get(place) ?? 0), 0),
  }));
  return [...placesOfShort(shelf, claim), ...near.sort((one, other) => other.votes - one.votes)];
}

function bestOf(votes: readonly (readonly [Place, number])[]): Place[] {
  const most = votes.reduce((highest, [, vote]) => Math.max(highest, vote), 0);
  return votes
    .filter(([, vote]) => vote >= WORTH_READING * most)
    .sort(([, one], [, other]) => other - one)
    .map(([place]) => place);
}

/** Paragraphs that have the claim's words in a row: for short claims, whose words stand in many paragraphs. */
function placesOfShort(shelf: Shelf, claim: string): NearPlace[] {
  const terms = knownTerms(shelf, claim);
  if (terms.length > FEW_TERMS) return [];
  const inARow = patternOf(claim);
  return shelf
    .holding(terms)
    .slice(0, MOST_READ)
    .filter(({ article, paragraph }) => inARow.test(article.text.slice(paragraph.start, paragraph.end)))
    .slice(0, MOST_PLACES)
    .map(({ article, paragraph }) => ({ article, paragraph, votes: Number.POSITIVE_INFINITY }));
}

/** Finds the words in a row, whatever stands between them; a word that is not all letters may be written in any way. */
function patternOf(claim: string): RegExp {
  const words = quoteWordsOf(claim).map(({ folded }) => (/^\p{L}+$/u.test(folded) ? folded : '\\S+'));
  return new RegExp(words.join('[^\\p{L}\\p{N}]*'), 'iu');
}

/**
 * The articles that can hold the claim letter for letter. The first and the last word do not count where there are
 * others, for a claim may begin or end with a part of what the article's index holds as one.
 */
export function articlesHolding(shelf: Shelf, claim: string): Set<Article> {
  const terms = lookedUp(shelf, claim).map(({ term }) => term);
  const inner = terms.length > FEW_TERMS ? terms.slice(1, -1) : terms;
  if (inner.some((term) => !shelf.has(term)) && terms.length > FEW_TERMS) return new Set();
  const sure = inner.filter((term) => shelf.has(term));
  return new Set(shelf.holding(rarestOf(shelf, sure).slice(0, 1)).map(({ article }) => article));
}

function partsOf(terms: readonly string[]): string[][] {
  const size = Math.max(TERMS_IN_PART, Math.ceil(terms.length / MOST_PARTS));
  const parts: string[][] = [];
  for (let start = 0; start < terms.length; start += size) parts.push(terms.slice(start, start + size));
  return parts;
}

/** For each paragraph that has one of the rarest terms, how telling are those that it has. */
function votesFor(shelf: Shelf, part: readonly string[], most: number): Map<Place, number> {
  const votes = new Map<Place, number>();
  let postings = 0;
  let last = { weight: 0, length: 0 };
  for (const term of rarestOf(shelf, [...new Set(part)])) {
    const weight = shelf.weightOf(term);
    // How many paragraphs have a term falls with the exponent of its weight.
    const expected = last.length * Math.exp(last.weight - weight);
    if (postings + expected > most) break;
    const holding = shelf.holding([term]);
    postings += holding.length;
    last = { weight, length: holding.length };
    for (const place of holding) votes.set(place, (votes.get(place) ?? 0) + weight);
  }
  return votes;
}

function rarestOf(shelf: Shelf, terms: readonly string[]): string[] {
  return terms.toSorted((one, other) => shelf.weightOf(other) - shelf.weightOf(one));
}

function knownTerms(shelf: Shelf, claim: string): string[] {
  return lookedUp(shelf, claim).flatMap(({ term }) => (shelf.has(term) ? [term] : []));
}

/** In small letters, for capitals do not count, and IT may stand for it. */
function lookedUp({ language }: Shelf, claim: string): Term[] {
  return termsOf(claim.toLowerCase(), language);
}
