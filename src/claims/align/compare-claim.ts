import type { Article, Span } from '../../domain/article.ts';
import type { ParagraphPlace } from '../../retrieval/find-phrase.ts';
import type { ArticleIndex } from '../../retrieval/index/article-index.ts';
import type { Speech } from '../../speakers/speech.ts';
import { excerptAt } from '../find/excerpt.ts';
import { type NearPlace, placesNear } from '../find/find-places.ts';
import { narrationOf } from '../find/narration.ts';
import { type Window, type WindowReader, windowsAround } from '../find/windows.ts';
import type { Piece } from './align-pieces.ts';
import { Claim } from './claim.ts';
import { type Comparison, compareWith, isUnchanged, MIN_COVERAGE } from './comparison.ts';
import { MIN_PIECE_WORDS } from './seeds.ts';

/**
 * Places with at least this share of the best place's votes are compared first, and others only if these leave a part
 * of the claim open. Lower shares and larger numbers cost time for every claim.
 */
const LIKELY_SHARE = 0.9;
const MAX_LIKELY = 12;
/** Below this coverage, neighbouring paragraphs are not read for the rest of the claim. */
const MIN_WIDENED_COVERAGE = 0.3;
/**
 * Characters read around a piece beyond the claim's length, because the article's words may be longer than the claim's.
 */
const ROOM = 100;
/**
 * In characters: pieces from so many places that more would be read are not widened. A long claim that is put together takes
 * time for each place, and finds nothing more there.
 */
const MAX_READ_AROUND = 40_000;

/**
 * Compares the claim with the articles near it. A named article goes first: the others count only if it has nothing
 * like the claim, or if one of them has the claim unchanged.
 */
export function compareClaim(texts: Texts, text: string, named?: Article): Comparison {
  const claim = new Claim(text);
  if (named === undefined) return compareIn(texts, claim, { named, only: false });
  const own = compareIn(texts, claim, { named, only: true });
  if (isUnchanged(own)) return own;
  const all = compareIn(texts, claim, { named, only: false });
  return isUnchanged(all) || own.coverage < MIN_COVERAGE ? all : own;
}

/** Compares the claim with one article alone. */
export function compareWithin(texts: Texts, text: string, article: Article): Comparison {
  return compareIn(texts, new Claim(text), { named: article, only: true });
}

interface Texts {
  readonly index: ArticleIndex;
  readonly speech: Speech;
  readonly reader: WindowReader;
}

interface SearchArea {
  readonly named: Article | undefined;
  /** The named article only. */
  readonly only: boolean;
}

function compareIn(texts: Texts, claim: Claim, area: SearchArea): Comparison {
  const near = compareNear(texts, claim, area);
  if (isUnchanged(near) || near.coverage < MIN_WIDENED_COVERAGE) return near;
  const around = windowsAround(near.pieces.map(placeOf), claim.text.length + ROOM);
  if (around.reduce((sum, { start, end }) => sum + end - start, 0) > MAX_READ_AROUND) return near;
  const wider = compareWith(claim, readWindows(texts, around));
  return wider.coverage > near.coverage || isUnchanged(wider) ? wider : near;
}

/**
 * Compares with the likeliest places, with all the others too if these leave a part of the claim open, and then with
 * those that this part alone finds.
 */
function compareNear(texts: Texts, claim: Claim, area: SearchArea): Comparison {
  const places = placesIn(texts, claim.text, area);
  const most = places.reduce((highest, { votes }) => Math.max(highest, votes), 0);
  const likely = places.filter(({ votes }) => votes >= LIKELY_SHARE * most).slice(0, MAX_LIKELY);
  const first = compareWith(claim, read(texts, likely));
  if (isComplete(first)) return first;
  const others = places.filter((place) => !likely.includes(place) && mayHavePiece(place));
  const all = others.length === 0 ? first : compareWith(claim, read(texts, [...likely, ...others]));
  if (isComplete(all)) return all;
  const rest = openParts(all)
    .flatMap((part) => placesIn(texts, part, area))
    .filter(mayHavePiece);
  const further = rest.filter(({ paragraph }) => !places.some((place) => place.paragraph === paragraph));
  return further.length === 0 ? all : compareWith(claim, read(texts, [...likely, ...others, ...further]));
}

/** Without this many pairs of words, no part of a paragraph scores high enough for a piece. */
const MIN_PAIRS = 2;

function mayHavePiece({ pairs }: NearPlace): boolean {
  return pairs >= MIN_PAIRS;
}

function placesIn({ index }: Texts, text: string, { named, only }: SearchArea): NearPlace[] {
  return index
    .shelves()
    .flatMap((shelf) => placesNear(shelf, text, named))
    .filter(({ article }) => !only || article === named);
}

/**
 * The claim's words before and after the longest run of words that the article has in a row, where most of them are
 * missing there.
 */
function openParts({ claim, pieces }: Comparison): string[] {
  const matched = new Set(
    pieces.flatMap(({ pairs }) => pairs.flatMap((pair) => (pair.same ? [pair.claim] : []))),
  );
  const run = longestRun(claim.words.map((_, index) => matched.has(index)));
  if (run.end - run.start < MIN_PIECE_WORDS) return [];
  return [
    { start: 0, end: run.start },
    { start: run.end, end: claim.words.length },
  ].flatMap(({ start, end }) => {
    const words = claim.words.slice(start, end);
    const missing = words.filter((_, index) => !matched.has(start + index)).length;
    if (words.length < MIN_PIECE_WORDS || 2 * missing < words.length) return [];
    return [claim.text.slice(words[0]?.start, words.at(-1)?.end)];
  });
}

function longestRun(isIn: readonly boolean[]): Span {
  let longest = { start: 0, end: 0 };
  let start = 0;
  for (const [index, is] of isIn.entries()) {
    if (!is) start = index + 1;
    else if (index + 1 - start > longest.end - longest.start) longest = { start, end: index + 1 };
  }
  return longest;
}

/** Whether one piece has the claim, and misses no run of words long enough to be a piece from elsewhere. */
function isComplete({ coverage, pieces, diff }: Comparison): boolean {
  const [piece] = pieces;
  if (isUnchanged({ pieces, diff })) return true;
  if (piece === undefined || pieces.length > 1 || coverage < MIN_COVERAGE) return false;
  let missing = 0;
  return piece.pairs.every(({ claim, same }) => {
    missing = same ? 0 : missing + (claim < 0 ? 0 : 1);
    return missing < MIN_PIECE_WORDS;
  });
}

/** Enough quotation marks for an attribution between two quotations. */
const SPLIT_SPEECH = /(?:["“”„«»「」’‘]|'')(?:[^"“”„«»「」’‘']*(?:["“”„«»「」’‘]|'')){2}/u;

/** The places alone, without regard to who speaks. */
function read({ reader }: Texts, places: readonly ParagraphPlace[]): Window[] {
  return windowsAround(places, 0).map(({ article, ...span }) => reader.read(article, span));
}

/** With the attributions that a claim may leave out. */
function readWindows({ speech, reader }: Texts, windows: ReturnType<typeof windowsAround>): Window[] {
  return windows.map(({ article, ...span }) => {
    const isSplit = SPLIT_SPEECH.test(article.text.slice(span.start, span.end));
    return reader.read(article, span, isSplit ? narrationOf(article, speech) : []);
  });
}

function placeOf({ window: { article, language, words }, pairs }: Piece): ParagraphPlace {
  const start = words[pairs.find(({ source }) => source >= 0)?.source ?? 0]?.start ?? 0;
  return excerptAt(article, { start, end: start }, language);
}
