import type { Article } from '../../domain/article.ts';
import { quoteWordsOf } from '../../language/words/quote-words.ts';
import { type Term, termsOf } from '../../language/words/terms.ts';
import type { ParagraphPlace } from '../../retrieval/find-phrase.ts';
import type { Shelf } from '../../retrieval/index/shelf.ts';
import { Votes } from './votes.ts';
import { WordPairs } from './word-pairs.ts';

/**
 * A claim is looked up in parts of at least this many terms, so that each piece of a stitched claim finds its own
 * place. Smaller or more parts find shorter pieces and read more paragraphs.
 */
const MIN_PART_TERMS = 4;
const MAX_PARTS = 8;
/**
 * Candidates per claim, divided among its parts, but at least the second number for each. Higher finds more, more
 * slowly.
 */
const MAX_PLACES = 16;
const MIN_PLACES_PER_PART = 4;
/** Candidates of a part have at least this share of the best paragraph's votes. Lower adds weaker candidates. */
const MIN_VOTE_SHARE = 0.5;
/**
 * Postings read per claim, divided among its parts, but at least the second number for each. Terms that would exceed
 * them are ignored: higher counts more frequent terms, which seldom change the candidates.
 */
const MAX_POSTINGS = 8_000;
const MIN_POSTINGS_PER_PART = 2_000;
/** A claim of at most this many terms is also looked for as a phrase: too many paragraphs have its words. */
const SHORT_CLAIM_TERMS = 3;
const LETTERS = /^\p{L}+$/u;
/** Starts only where a word does: from every letter on, the search would take a second in a long paragraph. */
const ANY_WORD = String.raw`(?<![\p{L}\p{N}])[\p{L}\p{N}]+(?:[.,'’-][\p{L}\p{N}]+)*`;
/** Words in a phrase, stop words included: a longer claim has too many of them, and the search would take seconds. */
const MAX_PHRASE_WORDS = 24;
/** Words that are not all letters in a phrase: each multiplies the time of the search. */
const MAX_OTHER_WORDS = 3;
/** Paragraphs searched for the phrase of a short claim. */
const MAX_PHRASE_SEARCHED = 2_000;

/** A candidate paragraph. */
export interface NearPlace extends ParagraphPlace {
  /**
   * Sum of the inverse document frequencies of the claim's terms in it; infinite if it has a short claim as a phrase.
   */
  readonly votes: number;
  /** How many times two words in a row of it are two words in a row of the claim. */
  readonly pairs: number;
}

/** Paragraphs that share rare terms with the claim, the likeliest first: for each part, those with most votes. */
export function placesNear(shelf: Shelf, claim: string, named?: Article): NearPlace[] {
  const terms = partsOf(knownTerms(shelf, claim));
  const postings = Math.max(MIN_POSTINGS_PER_PART, MAX_POSTINGS / terms.length);
  const parts = terms.map((part) => votesFor(shelf, part, postings));
  const each = Math.max(MIN_PLACES_PER_PART, Math.ceil(MAX_PLACES / Math.max(1, parts.length)));
  const chosen = parts.flatMap((votes) => {
    const own = named === undefined ? [] : votes.best(each, MIN_VOTE_SHARE, named);
    return [...votes.best(each, MIN_VOTE_SHARE), ...own];
  });
  const wordPairs = new WordPairs(shelf, claim);
  const near = [...new Set(chosen)].map((place) => ({
    article: place.article,
    paragraph: place.paragraph,
    votes: parts.reduce((sum, votes) => sum + votes.of(place), 0),
    pairs: wordPairs.countIn(place),
  }));
  return [...phrasePlaces(shelf, claim), ...near.sort((one, other) => other.votes - one.votes)];
}

/** Paragraphs that have the words of a short claim in a row; none for a longer claim. */
function phrasePlaces(shelf: Shelf, claim: string): NearPlace[] {
  const terms = knownTerms(shelf, claim);
  const words = quoteWordsOf(claim).map(({ folded }) => folded);
  const others = words.filter((word) => !LETTERS.test(word));
  if (terms.length > SHORT_CLAIM_TERMS || words.length > MAX_PHRASE_WORDS) return [];
  if (others.length > MAX_OTHER_WORDS) return [];
  const phrase = phrasePattern(words);
  return shelf
    .holding(terms)
    .slice(0, MAX_PHRASE_SEARCHED)
    .filter(({ article, paragraph }) => phrase.test(article.text.slice(paragraph.start, paragraph.end)))
    .filter(({ paragraph }) => paragraph.kind !== 'pull-quote')
    .slice(0, MAX_PLACES)
    .map(({ article, paragraph }) => ({
      article,
      paragraph,
      votes: Number.POSITIVE_INFINITY,
      pairs: words.length,
    }));
}

/** Allows any punctuation between words; a word that is not all letters, such as a number, matches any word. */
function phrasePattern(words: readonly string[]): RegExp {
  const patterns = words.map((word) => (LETTERS.test(word) ? word : ANY_WORD));
  return new RegExp(patterns.join('[^\\p{L}\\p{N}]*'), 'iu');
}

/**
 * The articles that may have the claim letter for letter. Ignores the first and the last term of a claim that is not
 * short, because it may start or end inside a longer term of the index.
 */
export function articlesHolding(shelf: Shelf, claim: string): Set<Article> {
  const terms = lookupTerms(shelf, claim).map(({ term }) => term);
  const inner = terms.length > SHORT_CLAIM_TERMS ? terms.slice(1, -1) : terms;
  if (inner.some((term) => !shelf.has(term)) && terms.length > SHORT_CLAIM_TERMS) return new Set();
  const [rarest, next] = rarestFirst(
    shelf,
    inner.filter((term) => shelf.has(term)),
  );
  const holding = shelf.holding(rarest === undefined ? [] : [rarest]).map(({ article }) => article);
  return new Set(next === undefined ? holding : holding.filter(({ id }) => shelf.has(next, id)));
}

function partsOf(terms: readonly string[]): string[][] {
  const size = Math.max(MIN_PART_TERMS, Math.ceil(terms.length / MAX_PARTS));
  const parts: string[][] = [];
  for (let start = 0; start < terms.length; start += size) parts.push(terms.slice(start, start + size));
  return parts;
}

/**
 * The summed weights of the part's rarest terms, for each paragraph that has one. Reads up to `maxPostings` postings.
 */
function votesFor(shelf: Shelf, part: readonly string[], maxPostings: number): Votes {
  const votes = new Votes(shelf);
  let postings = 0;
  let last = { weight: 0, length: 0 };
  for (const term of rarestFirst(shelf, [...new Set(part)])) {
    const weight = shelf.weightOf(term);
    // The weight is the logarithm of the inverse frequency, so a term's postings can be told from another's.
    const expected = last.length * Math.exp(last.weight - weight);
    if (postings + expected > maxPostings) break;
    const holding = shelf.holding([term]);
    postings += holding.length;
    last = { weight, length: holding.length };
    for (const place of holding) votes.add(place, weight);
  }
  return votes;
}

function rarestFirst(shelf: Shelf, terms: readonly string[]): string[] {
  return terms.toSorted((one, other) => shelf.weightOf(other) - shelf.weightOf(one));
}

function knownTerms(shelf: Shelf, claim: string): string[] {
  return lookupTerms(shelf, claim).flatMap(({ term }) => (shelf.has(term) ? [term] : []));
}

/** Case-insensitive: in capitals, a stop word would be an acronym (IT). */
function lookupTerms({ language }: Shelf, claim: string): Term[] {
  return termsOf(claim.toLowerCase(), language);
}
