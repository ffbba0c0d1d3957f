import type { Span } from '../../domain/article.ts';
import { Quote } from '../../domain/quote.ts';
import type { ChangeKind, DiffPart } from '../../domain/verdict.ts';
import type { Piece } from './align-pieces.ts';
import { changeKind } from './change-kind.ts';
import type { Claim } from './claim.ts';
import { judgedRuns } from './judged-runs.ts';
import { pairedEdges } from './paired-edges.ts';
import { type Run, runsOf } from './runs.ts';

export interface WordDiff {
  readonly parts: readonly DiffPart[];
  /** Number of the claim's words that the alignment takes for others, but that differ in spelling only. */
  readonly respelled: number;
}

/**
 * The piece's part of the claim beside the article's words: equal words in long parts, changes word by word.
 * Differences that a faithful quote may have (other spellings, editors' brackets, marked omissions, omitted attributions)
 * are no changes.
 */
export function wordDiff(claim: Claim, piece: Piece): WordDiff {
  const runs = judgedRuns(runsOf(claim, { ...piece, pairs: pairedEdges(claim, piece) }), claim, piece.window);
  const respelled = runs.filter(({ isRespelled }) => isRespelled === true);
  return {
    parts: mergedSame(runs).map((run) => partOf(claim, piece, run)),
    respelled: respelled.reduce((sum, run) => sum + run.claim.length, 0),
  };
}

/** From the first to the last matching word of the source. */
export function spanOf({ window, pairs }: Pick<Piece, 'window' | 'pairs'>): Span {
  const matching = pairs.flatMap(({ source, same }) => (same ? [source] : []));
  return spanBetween(window.words, matching);
}

/** Joins neighbours that are the same without remark, and leave nothing out between them. */
function mergedSame(runs: readonly Run[]): Run[] {
  const merged: Run[] = [];
  for (const run of runs) {
    const last = merged.at(-1);
    if (last !== undefined && isPlain(last) && isPlain(run) && follows(run, last))
      merged[merged.length - 1] = {
        same: true,
        claim: [...last.claim, ...run.claim],
        source: [...last.source, ...run.source],
      };
    else merged.push(run);
  }
  return merged;
}

function isPlain({ same, allowed }: Run): boolean {
  return same && allowed === undefined;
}

function follows({ source }: Run, last: Run): boolean {
  const [next] = source;
  return next === undefined || last.source.length === 0 || next === (last.source.at(-1) ?? -1) + 1;
}

function partOf(claim: Claim, { window }: Piece, run: Run): DiffPart {
  const { same, claim: claimed, source, allowed } = run;
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
  return { kind, claimed: text, ...(actual && { actual }), ...(allowed && { allowed }) };
}

function spanBetween(words: readonly Span[], indices: readonly number[]): Span {
  return { start: words[indices[0] ?? -1]?.start ?? 0, end: words[indices.at(-1) ?? -1]?.end ?? 0 };
}
