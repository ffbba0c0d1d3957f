import type { TokenBlock } from './token-block.ts';

/** Tokens of a dateline with an agency in brackets, and its dash. */
const MAX_DATELINE = 14;
/** Tokens of one without. */
const MAX_PLACE = 6;

/** The token after a dateline at the block's start: LEEDS, May 2 (AP) — …, LEEDS — …; 0 without one. */
export function endOfDateline(block: TokenBlock): number {
  const { tokens } = block;
  const dash = tokens.slice(0, MAX_DATELINE).findIndex((_, at) => block.isMark(at, '—', '–'));
  if (tokens[0]?.capital !== true || tokens[dash + 1]?.capital !== true) return 0;
  return block.isMark(dash - 1, ')') || dash < MAX_PLACE ? dash + 1 : 0;
}
