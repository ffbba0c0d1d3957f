const SHORTEST_PREFIX = 4;
const SHORTEST_PART = 4;
const SHORTEST_TYPO = 5;
/** A word with one wrong letter is a little less certain than one with another ending. */
const TYPO = 0.9;

/**
 * How much two words are alike, 0 to 1: the share of letters in a common beginning (invasion, invaders), of a compound the
 * part that is the other word (Regierung in Bundesregierung), or all but one letter (Cavosoglu, Cavusoglu).
 */
export function closeness(one: string, other: string): number {
  return one.length <= other.length ? closenessOf(one, other) : closenessOf(other, one);
}

function closenessOf(short: string, long: string): number {
  const prefix = commonPrefix(short, long);
  let close = prefix >= SHORTEST_PREFIX ? prefix / (short.length + long.length - prefix) : 0;
  if (short.length >= SHORTEST_PART && long.endsWith(short))
    close = Math.max(close, short.length / long.length);
  const tooShort = short.length < SHORTEST_TYPO || prefix + short.length < long.length - 1;
  if (!tooShort && prefix + commonSuffix(short, long) >= long.length - 1)
    close = Math.max(close, (TYPO * (long.length - 1)) / long.length);
  return close;
}

function commonPrefix(short: string, long: string): number {
  let length = 0;
  while (length < short.length && short.charCodeAt(length) === long.charCodeAt(length)) length += 1;
  return length;
}

function commonSuffix(short: string, long: string): number {
  const further = long.length - short.length;
  let at = short.length - 1;
  while (at >= 0 && short.charCodeAt(at) === long.charCodeAt(at + further)) at -= 1;
  return short.length - 1 - at;
}
