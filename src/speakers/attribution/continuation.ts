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

/**
 * The attribution that a paragraph which is nothing but a quotation takes over from the paragraph before, if that quotes
 * one speaker only, says nothing after the attribution, and asks nothing that this could answer.
 *
 * @param words the last quoted words of the paragraph before
 */
export function monologueOf(
  before: TokenBlock | undefined,
  block: TokenBlock,
  attributions: readonly (Attribution | undefined)[],
  words: string,
): Attribution | undefined {
  if (before === undefined || block.tokens.length > 1 || /[?？]['’"”»›\s]*$/u.test(words)) return undefined;
  const quoted = before.tokens.filter(({ kind }) => kind === 'quotation').length;
  const own = attributions.slice(-quoted);
  const [last] = own.slice(-1);
  if (quoted === 0 || last === undefined || own.some((one) => one?.mention.start !== last.mention.start))
    return undefined;
  const end = before.tokens.at(-1);
  const behind = before.tokens.findLastIndex(({ kind }) => kind === 'quotation') + 1;
  const isLast = end?.kind === 'quotation' || before.isSameSentence(behind, before.tokens.length - 1);
  return isLast ? { ...last, pattern: 'continued' } : undefined;
}

function isBefore({ mention, pattern }: Attribution, quotation: Token | undefined): boolean {
  return mention.end <= (quotation?.start ?? 0) && pattern !== 'according';
}

function isOneStatement(block: TokenBlock, last: number, at: number): boolean {
  let next = last + 1;
  if (block.beginsSentence(next)) return false;
  while (
    next < at &&
    block.isSameSentence(next, last) &&
    !isOtherCue(block, next) &&
    !block.isMark(next, '.')
  )
    next += 1;
  return next === at;
}

/** Whether this is a verb of speech with a subject of its own, unlike "and added". */
function isOtherCue(block: TokenBlock, at: number): boolean {
  let before = at - 1;
  while (block.isPreverbal(before)) before -= 1;
  return block.isCue(at) && !block.isIn(before, block.rules.coordinators);
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
