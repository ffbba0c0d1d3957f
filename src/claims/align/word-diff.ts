import type { Span } from '../../domain/article.ts';
import { Quote } from '../../domain/quote.ts';
import type { ChangeKind, DiffPart } from '../../domain/verdict.ts';
import type { AlignedPair } from './align.ts';
import type { Piece } from './align-pieces.ts';
import { isAllowedGap, isEditorsWord } from './allowed-differences.ts';
import { changeKind } from './change-kind.ts';
import type { Claim } from './seeds.ts';

/** Consecutive words of the claim, of the source, or of both. */
interface Run {
  readonly same: boolean;
  readonly claim: readonly number[];
  readonly source: readonly number[];
}

/**
 * The piece's part of the claim beside the article's words: equal words in long parts, changes word by word.
 * Differences that a faithful quote may have (editors' brackets, marked omissions) are no changes.
 */
export function wordDiff(claim: Claim, piece: Piece): DiffPart[] {
  return runsOf(claim, { ...piece, pairs: withEdges(piece) }).map((run) => partOf(claim, piece, run));
}

/** From the first to the last matching word of the source. */
export function spanOf({ window, pairs }: Pick<Piece, 'window' | 'pairs'>): Span {
  const matching = pairs.flatMap(({ source, same }) => (same ? [source] : []));
  return spanBetween(window.words, matching);
}

/** Pairs unmatched words at the claim's ends with the source words beside the match, up to the end of its sentence. */
function withEdges({ window, pairs }: Piece): AlignedPair[] {
  const first = pairs.findIndex(({ source }) => source >= 0);
  const last = pairs.findLastIndex(({ source }) => source >= 0);
  const edge = (pair: AlignedPair, offset: number, from: number) => {
    const source = from + offset;
    return isInSentence(window, from, source) ? { ...pair, source } : pair;
  };
  return pairs.map((pair, index) => {
    if (index < first) return edge(pair, index - first, pairs[first]?.source ?? 0);
    if (index > last && last >= 0) return edge(pair, index - last, pairs[last]?.source ?? 0);
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

function runsOf(claim: Claim, piece: Piece): Run[] {
  const runs: Run[] = [];
  let last: { same: boolean; claim: number[]; source: number[] } | undefined;
  for (const [index, pair] of piece.pairs.entries()) {
    if (pair.claim < 0 && isAllowedGap(claim, piece, index)) {
      last = undefined;
      continue;
    }
    const same = pair.same || isEditorsWord(claim, piece, index);
    if (last?.same !== same || (same && pair.source < 0 !== last.source.length < 1)) {
      last = { same, claim: [], source: [] };
      runs.push(last);
    }
    if (pair.claim >= 0) last.claim.push(pair.claim);
    if (pair.source >= 0) last.source.push(pair.source);
  }
  return runs.flatMap(wordByWord);
}

/** Splits a change with equally many words on both sides into changes of single words. */
function wordByWord(run: Run): Run[] {
  if (run.same || run.claim.length !== run.source.length) return [run];
  return run.claim.map((word, index) => ({ same: false, claim: [word], source: [run.source[index] ?? -1] }));
}

function partOf(claim: Claim, { window }: Piece, { same, claim: claimed, source }: Run): DiffPart {
  const { article, language, words } = window;
  const typed = claimed.length === 0 ? undefined : spanBetween(claim.words, claimed);
  const actual = source.length === 0 ? undefined : Quote.slice(article, spanBetween(words, source));
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
