/** Lengths in letters. Lower limits find more forms and more false matches; 3 to 5 are usual. */
const MIN_PREFIX = 4;
const MIN_COMPOUND_PART = 4;
const MIN_TYPO_WORD = 5;
/** Factor for words that differ by one letter, which are less often the same word than two with different endings. */
const TYPO_PENALTY = 0.9;

/**
 * Similarity of two words, 0 to 1. The highest of: the share of letters in their common prefix (invasion, invaders); the
 * share that the shorter one takes at the end of a compound (Regierung in Bundesregierung); nearly 1 for a difference of
 * one letter (Cavosoglu, Cavusoglu).
 */
export function closeness(one: string, other: string): number {
  return one.length <= other.length ? closenessOf(one, other) : closenessOf(other, one);
}

function closenessOf(short: string, long: string): number {
  const prefix = commonPrefix(short, long);
  let close = prefix >= MIN_PREFIX ? prefix / (short.length + long.length - prefix) : 0;
  if (short.length >= MIN_COMPOUND_PART && long.endsWith(short))
    close = Math.max(close, short.length / long.length);
  const tooShort = short.length < MIN_TYPO_WORD || prefix + short.length < long.length - 1;
  if (!tooShort && prefix + commonSuffix(short, long) >= long.length - 1)
    close = Math.max(close, (TYPO_PENALTY * (long.length - 1)) / long.length);
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
