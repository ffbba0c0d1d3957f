import type { Article } from '../../domain/article.ts';
import type { DiffPart } from '../../domain/verdict.ts';
import { languageOf } from '../../language/language.ts';
import type { ParagraphPlace } from '../../retrieval/find-phrase.ts';
import type { ArticleIndex } from '../../retrieval/index/article-index.ts';
import type { Speech } from '../../speakers/speech.ts';
import { excerptAt } from '../find/excerpt.ts';
import { placesNear } from '../find/find-places.ts';
import { narrationOf } from '../find/narration.ts';
import { readWindow, type Window, windowsAround } from '../find/windows.ts';
import { alignPieces, alignWhole, type Piece } from './align-pieces.ts';
import { Claim, MIN_PIECE_WORDS } from './seeds.ts';
import { wordDiff } from './word-diff.ts';

/** A claim word by word beside the articles. */
export interface Comparison {
  readonly claim: Claim;
  /** In the order of the claim. Empty if no article shares a word with it; several if it is put together. */
  readonly pieces: readonly Piece[];
  readonly diff: readonly DiffPart[];
  /** The share of the claim's words that the pieces have, 0 to 1, without unmatched words in brackets. */
  readonly coverage: number;
}

/**
 * Below this coverage claim and article are different texts. Higher: more claims count as not found, fewer as altered.
 */
export const MIN_COVERAGE = 0.6;
/**
 * Pieces stand for a claim if they cover this much together; otherwise it is aligned whole with the largest one's
 * window.
 */
const MIN_PIECES_COVERAGE = 0.7;
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

/** Whether the claim has the article's words from one place, in this order, with nothing but allowed differences. */
export function isUnchanged({ pieces, diff }: Pick<Comparison, 'pieces' | 'diff'>): boolean {
  return pieces.length === 1 && diff.every(({ kind }) => kind === 'same');
}

/**
 * Compares the claim with the articles near it. A named article goes first: the others count only if it has nothing
 * like the claim, or if one of them has the claim unchanged.
 */
export function compareClaim(texts: Texts, text: string, named?: Article): Comparison {
  if (named === undefined) return compareIn(texts, text, { named, only: false });
  const own = compareIn(texts, text, { named, only: true });
  if (isUnchanged(own)) return own;
  const all = compareIn(texts, text, { named, only: false });
  return isUnchanged(all) || own.coverage < MIN_COVERAGE ? all : own;
}

interface Texts {
  readonly index: ArticleIndex;
  readonly speech: Speech;
}

interface SearchArea {
  readonly named: Article | undefined;
  /** The named article only. */
  readonly only: boolean;
}

function compareIn(texts: Texts, text: string, area: SearchArea): Comparison {
  const claim = new Claim(text);
  const near = compareNear(claim, texts.index, area);
  if (isUnchanged(near) || near.coverage < MIN_WIDENED_COVERAGE) return near;
  const wider = compareWith(claim, readAround(near.pieces.map(placeOf), text.length + ROOM, texts.speech));
  return wider.coverage > near.coverage || isUnchanged(wider) ? wider : near;
}

/** Compares with the likeliest places, and with all the others too if these leave a part of the claim open. */
function compareNear(claim: Claim, index: ArticleIndex, { named, only }: SearchArea): Comparison {
  const places = index
    .shelves()
    .flatMap((shelf) => placesNear(shelf, claim.text, named))
    .filter(({ article }) => !only || article === named);
  const most = places.reduce((highest, { votes }) => Math.max(highest, votes), 0);
  const likely = places.filter(({ votes }) => votes >= LIKELY_SHARE * most).slice(0, MAX_LIKELY);
  const windows = readAround(likely, 0);
  const first = compareWith(claim, windows);
  if (isComplete(first) || likely.length === places.length) return first;
  const others = places.filter((place) => !likely.includes(place));
  return compareWith(claim, [...windows, ...readAround(others, 0)]);
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

/** @param speech given to tell which attributions a claim may leave out */
function readAround(places: readonly ParagraphPlace[], length: number, speech?: Speech): Window[] {
  return windowsAround(places, length).map(({ article, ...span }) => {
    const isSplit = speech !== undefined && SPLIT_SPEECH.test(article.text.slice(span.start, span.end));
    return readWindow(
      article,
      span,
      languageOf(article.language),
      isSplit ? narrationOf(article, speech) : [],
    );
  });
}

function placeOf({ window: { article, language, words }, pairs }: Piece): ParagraphPlace {
  const start = words[pairs.find(({ source }) => source >= 0)?.source ?? 0]?.start ?? 0;
  return excerptAt(article, { start, end: start }, language);
}

/** Compares with these texts alone. */
export function compareWith(claim: Claim, windows: readonly Window[]): Comparison {
  const pieces = alignPieces(claim, windows);
  const coverage = coverageOf(claim, pieces);
  if (pieces.length > 1 && coverage >= MIN_PIECES_COVERAGE) return comparisonOf(claim, pieces);
  const whole = alignWhole(claim, pieces);
  return comparisonOf(claim, whole === undefined ? [] : [whole]);
}

function comparisonOf(claim: Claim, pieces: readonly Piece[]): Comparison {
  const diffs = pieces.map((piece) => wordDiff(claim, piece));
  const respelled = diffs.reduce((sum, diff) => sum + diff.respelled, 0);
  return {
    claim,
    pieces,
    diff: diffs.flatMap(({ parts }) => parts),
    coverage: coverageOf(claim, pieces, respelled),
  };
}

/** @param respelled number of words that differ in spelling only, in runs of several */
function coverageOf({ words }: Claim, pieces: readonly Piece[], respelled = 0): number {
  const bracketed = pieces.flatMap(({ pairs }) =>
    pairs.filter(({ claim, same }) => !same && words[claim]?.bracketed === true),
  );
  const matched = pieces.reduce((sum, piece) => sum + piece.matched, respelled);
  const counted = words.length - bracketed.length;
  return counted === 0 ? 0 : Math.min(1, matched / counted);
}
