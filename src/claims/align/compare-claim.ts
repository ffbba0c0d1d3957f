import type { Article } from '../../domain/article.ts';
import type { DiffPart } from '../../domain/verdict.ts';
import { languageOf } from '../../language/language.ts';
import type { Place } from '../../retrieval/find-phrase.ts';
import type { ArticleIndex } from '../../retrieval/index/article-index.ts';
import { placesNear } from '../find/find-places.ts';
import { readWindow, type Window, windowsAround } from '../find/windows.ts';
import { claimOf, compareWhole, compareWords, type Piece } from './compare-words.ts';
import { type Claim, SHORTEST_PIECE } from './seeds.ts';
import { wordDiff } from './word-diff.ts';

/** What the words of a claim are beside those of the articles. */
export interface Comparison {
  /** The same words, changed ones, pieces of several places, or nothing much alike. */
  readonly kind: 'same' | 'altered' | 'stitched' | 'none';
  readonly claim: Claim;
  /** In the order of the claim. */
  readonly pieces: readonly Piece[];
  readonly diff: readonly DiffPart[];
  /** The share of the claim's words that the pieces have. */
  readonly coverage: number;
}

/** With less in common a claim is another text, and no altered one. */
const LEAST_ALTERED = 0.6;
const LEAST_STITCHED = 0.7;
/** A place with so large a share of the most telling words is looked at first. */
const LIKELY = 0.9;
const MOST_LIKELY = 12;
/** With less of the claim in a paragraph its neighbours will not have the rest. */
const WORTH_WIDENING = 0.3;
/** In characters: a changed claim may be shorter than what it was made of. */
const ROOM = 100;

/** Compares the claim with what is near it in the articles, or in the named one only. */
export function compareClaim(
  index: ArticleIndex,
  text: string,
  { named, only }: { readonly named: Article | undefined; readonly only: boolean },
): Comparison {
  const claim = claimOf(text);
  const near = compareNear(claim, index, named, only);
  if (near.kind === 'same' || near.coverage < WORTH_WIDENING) return near;
  const wider = compareWith(claim, readAround(near.pieces.map(placeOf), text.length + ROOM));
  return wider.coverage > near.coverage || wider.kind === 'same' ? wider : near;
}

/** The likeliest places alone, where they have most of the claim; else all that may have a part of it. */
function compareNear(
  claim: Claim,
  index: ArticleIndex,
  named: Article | undefined,
  only: boolean,
): Comparison {
  const places = index
    .shelves()
    .flatMap((shelf) => placesNear(shelf, claim.text, named))
    .filter(({ article }) => !only || article === named);
  const most = places.reduce((highest, { votes }) => Math.max(highest, votes), 0);
  const likely = places.filter(({ votes }) => votes >= LIKELY * most).slice(0, MOST_LIKELY);
  const windows = readAround(likely, 0);
  const first = compareWith(claim, windows);
  if (isSure(first) || likely.length === places.length) return first;
  const others = places.filter((place) => !likely.includes(place));
  return compareWith(claim, [...windows, ...readAround(others, 0)]);
}

/** Whether no part of the claim is missing that is long enough to stand elsewhere. */
function isSure({ kind, pieces: [piece] }: Comparison): boolean {
  if (kind !== 'altered' || piece === undefined) return kind === 'same';
  let missing = 0;
  return piece.pairs.every(({ claim, same }) => {
    missing = same ? 0 : missing + (claim < 0 ? 0 : 1);
    return missing < SHORTEST_PIECE;
  });
}

function readAround(places: readonly Place[], length: number): Window[] {
  return windowsAround(places, length).map(({ article, ...span }) =>
    readWindow(article, span, languageOf(article.language)),
  );
}

function placeOf({ window: { article, words }, pairs }: Piece): Place {
  const at = words[pairs.find(({ place }) => place >= 0)?.place ?? 0]?.start ?? 0;
  const paragraph = article.paragraphs.findLast(({ start }) => start <= at) ?? article.paragraphs[0];
  if (paragraph === undefined) throw new RangeError(`${article.id} has no paragraphs`);
  return { article, paragraph };
}

function compareWith(claim: Claim, windows: readonly Window[]): Comparison {
  const pieces = compareWords(claim, windows);
  const coverage = coverageOf(claim, pieces);
  if (pieces.length > 1 && coverage >= LEAST_STITCHED) {
    const diff = pieces.flatMap((piece) => wordDiff(claim, piece));
    return { kind: 'stitched', claim, pieces, diff, coverage };
  }
  const piece = compareWhole(claim, pieces);
  if (piece === undefined) return { kind: 'none', claim, pieces: [], diff: [], coverage: 0 };
  const diff = wordDiff(claim, piece);
  const one = { claim, pieces: [piece], diff, coverage: coverageOf(claim, [piece]) };
  if (diff.every(({ kind }) => kind === 'same')) return { kind: 'same', ...one };
  return { kind: one.coverage >= LEAST_ALTERED ? 'altered' : 'none', ...one };
}

function coverageOf({ words }: Claim, pieces: readonly Piece[]): number {
  const bracketed = pieces.flatMap(({ pairs }) =>
    pairs.filter(({ claim, same }) => !same && words[claim]?.bracketed === true),
  );
  const matched = pieces.reduce((sum, piece) => sum + piece.matched, 0);
  const counted = words.length - bracketed.length;
  return counted === 0 ? 0 : matched / counted;
}
