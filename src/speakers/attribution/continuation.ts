import type { Attribution } from './attribution.ts';
import type { TokenBlock } from './token-block.ts';
import type { Token } from './tokens.ts';

/**
 * The attribution that a quotation takes over from the one before it in the block: “…,” she said. “…”; “…,” she said,
 * “…”; she said “…” and also “…”. Between the two, nothing may stand but the attribution, or words of one sentence
 * without another verb of speech.
 *
 * @param last the token of the quotation before
 * @param attribution that quotation's
 */
export function continuationOf(
  block: TokenBlock,
  last: number | undefined,
  at: number,
  attribution: Attribution | undefined,
): Attribution | undefined {
  if (last === undefined || attribution === undefined) return undefined;
  const continues = isBefore(attribution, block.tokens[last])
    ? isOneStatement(block, last, at)
    : isOnlyAttribution(block, last, at, attribution);
  return continues ? { ...attribution, pattern: 'continued' } : undefined;
}

function isBefore({ mention, pattern }: Attribution, quotation: Token | undefined): boolean {
  return mention.end <= (quotation?.start ?? 0) && pattern !== 'according';
}

function isOneStatement(block: TokenBlock, last: number, at: number): boolean {
  let next = last + 1;
  if (block.beginsSentence(next)) return false;
  while (next < at && block.isSameSentence(next, last) && !block.isCue(next) && !block.isMark(next, '.'))
    next += 1;
  return next === at;
}

function isOnlyAttribution(
  block: TokenBlock,
  last: number,
  at: number,
  { mention, cue }: Attribution,
): boolean {
  const end = Math.max(mention.end, cue.end);
  for (let next = last + 1; next < at; next += 1) {
    const behind = (block.tokens[next]?.start ?? 0) >= end;
    if (!block.isSameSentence(next, last + 1)) return false;
    if (behind && block.isMark(next, ',') && block.isIn(next + 1, block.rules.coordinators))
      return next + 2 === at;
  }
  const named = block.tokens.slice(last, at).some(({ start }) => start === mention.start);
  return named || at - last <= 2;
}
