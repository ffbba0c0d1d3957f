import type { TokenBlock } from './token-block.ts';

/** Tokens from a quotation to a verb of manner, which the speaker's name may separate: “…,” Mayor Ann Bell beamed. */
const MAX_DISTANCE = 8;

/** Whether this is a verb that attributes the quotation close to it: “…,” she beamed; she shot back, “…”. */
export function isManner(block: TokenBlock, at: number): boolean {
  if (!block.isIn(at, block.rules.manners)) return false;
  if (introducesQuotation(block, at)) return true;
  let before = at - 1;
  while (at - before <= MAX_DISTANCE && block.isSameSentence(before, at) && !isQuotation(block, before))
    before -= 1;
  return at - before <= MAX_DISTANCE && isQuotation(block, before);
}

/** Whether a quotation follows, after a comma or colon and at most an adverb. */
function introducesQuotation(block: TokenBlock, at: number): boolean {
  const mark = block.isMark(at + 1, ',', ':') ? at + 1 : at + 2;
  return block.isMark(mark, ',', ':') && isQuotation(block, mark + 1);
}

function isQuotation(block: TokenBlock, at: number): boolean {
  return block.tokens[at]?.kind === 'quotation';
}
