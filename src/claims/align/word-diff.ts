import type { Span } from '../../domain/article.ts';
import { Quote } from '../../domain/quote.ts';
import type { ChangeKind, DiffPart } from '../../domain/verdict.ts';
import { changeKind } from '../judge/change-kind.ts';
import type { Pair } from './align.ts';
import type { Piece } from './compare-words.ts';
import type { Claim } from './seeds.ts';

/** Words of the claim, of the place, or of both. */
interface Run {
  readonly same: boolean;
  readonly claim: readonly number[];
  readonly place: readonly number[];
}

/**
 * The piece of the claim beside the article's words: what is the same in long parts, what is not word by word. What
 * may be different in a quote is no change: words in brackets, and words left out where that is marked.
 */
export function wordDiff(claim: Claim, piece: Piece): DiffPart[] {
  return runsOf(claim, { ...piece, pairs: withEdges(piece) }).map((run) => partOf(claim, piece, run));
}

/** From the first word of the place to the last that the claim has, too. */
export function spanOf({ window, pairs }: Pick<Piece, 'window' | 'pairs'>): Span {
  const places = pairs.flatMap(({ place, same }) => (same ? [place] : []));
  return spanBetween(window.words, places);
}

/** Words at the claim's ends that the place does not have stand there for others, as far as the sentence goes. */
function withEdges({ window, pairs }: Piece): Pair[] {
  const first = pairs.findIndex(({ place }) => place >= 0);
  const last = pairs.findLastIndex(({ place }) => place >= 0);
  const edge = (pair: Pair, offset: number, from: number) => {
    const place = from + offset;
    return isInSentence(window, from, place) ? { ...pair, place } : pair;
  };
  return pairs.map((pair, index) => {
    if (index < first) return edge(pair, index - first, pairs[first]?.place ?? 0);
    if (index > last && last >= 0) return edge(pair, index - last, pairs[last]?.place ?? 0);
    return pair;
  });
}

function isInSentence({ article, words }: Piece['window'], known: number, other: number): boolean {
  const at = words[known]?.start ?? 0;
  const span = words[other];
  const paragraph = article.paragraphs.find(({ end }) => end > at);
  const sentence = paragraph?.sentences.find(({ end }) => end > at);
  return (
    span !== undefined && sentence !== undefined && sentence.start <= span.start && span.end <= sentence.end
  );
}

function runsOf(claim: Claim, { window, pairs }: Piece): Run[] {
  const runs: Run[] = [];
  let last: { same: boolean; claim: number[]; place: number[] } | undefined;
  for (const [index, pair] of pairs.entries()) {
    if (pair.claim < 0 && isAllowedGap(claim, window, pairs, index)) {
      last = undefined;
      continue;
    }
    const same = pair.same || isEditors(claim, { window, pairs }, index);
    if (last?.same !== same || (same && pair.place < 0 !== last.place.length < 1)) {
      last = { same, claim: [], place: [] };
      runs.push(last);
    }
    if (pair.claim >= 0) last.claim.push(pair.claim);
    if (pair.place >= 0) last.place.push(pair.place);
  }
  return runs.flatMap(wordByWord);
}

/** As many words on both sides stand for each other one by one. */
function wordByWord(run: Run): Run[] {
  if (run.same || run.claim.length !== run.place.length) return [run];
  return run.claim.map((word, index) => ({ same: false, claim: [word], place: [run.place[index] ?? -1] }));
}

/** Words of the place alone, where an editor's are left out whole, or the claim says that something is left out. */
function isAllowedGap(
  claim: Claim,
  { words }: Piece['window'],
  pairs: readonly Pair[],
  index: number,
): boolean {
  const next = pairs.slice(index).find((pair) => pair.claim >= 0);
  if (claim.words[next?.claim ?? -1]?.afterOmission === true) return true;
  const isEditorsAlone = ({ claim: typed, place }: Pair) => typed < 0 && words[place]?.bracketed === true;
  const pair = pairs[index];
  if (pair === undefined || !isEditorsAlone(pair)) return false;
  const before = pairs.slice(0, index).findLast((other) => !isEditorsAlone(other));
  const after = pairs.slice(index).find((other) => !isEditorsAlone(other));
  return [before, after].every((other) => words[other?.place ?? -1]?.bracketed !== true);
}

/** A word in brackets none of which is the article's, unless it stands for one that must not be exchanged. */
function isEditors(claim: Claim, { window, pairs }: Pick<Piece, 'window' | 'pairs'>, index: number): boolean {
  const pair = pairs[index];
  const isBracketed = (other: Pair) => claim.words[other.claim]?.bracketed === true;
  if (pair === undefined || !isBracketed(pair)) return false;
  const from = pairs.slice(0, index).findLastIndex((other) => other.claim >= 0 && !isBracketed(other));
  const to = pairs.findIndex((other, at) => at > index && other.claim >= 0 && !isBracketed(other));
  if (pairs.slice(from + 1, to < 0 ? undefined : to).some(({ same }) => same)) return false;
  const actual = window.words[pair.place];
  if (actual === undefined) return true;
  const kind = changeKind(undefined, { ...actual, text: window.article.text }, window.language);
  return kind !== 'negation' && kind !== 'number';
}

function partOf(claim: Claim, { window }: Piece, { same, claim: claimed, place }: Run): DiffPart {
  const { article, language, words } = window;
  const typed = claimed.length === 0 ? undefined : spanBetween(claim.words, claimed);
  const actual = place.length === 0 ? undefined : Quote.slice(article, spanBetween(words, place));
  const kind: ChangeKind | 'same' = same
    ? 'same'
    : changeKind(
        typed && { ...typed, text: claim.text },
        actual && { text: article.text, start: actual.start, end: actual.end },
        language,
      );
  const text = typed === undefined ? '' : claim.text.slice(typed.start, typed.end);
  return { kind, claimed: text, ...(actual && { actual }) };
}

function spanBetween(words: readonly Span[], indices: readonly number[]): Span {
  return { start: words[indices[0] ?? -1]?.start ?? 0, end: words[indices.at(-1) ?? -1]?.end ?? 0 };
}
