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

/** Letters of the shortest word in which one wrong letter is a slip, and of one in which two are. */
const MIN_SLIP_WORD = 5;
const MIN_TWO_SLIPS_WORD = 8;

/**
 * Whether two words differ as a typed word does from the one that was meant: by a letter that is missing, doubled or wrong, or
 * by two neighbours that changed places; in long words by two letters in one place (microcefaly, microcephaly). The first
 * letter is hardly ever wrong.
 */
export function isSlip(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  const prefix = commonPrefix(short, long);
  if (prefix === 0 || short.length < MIN_SLIP_WORD) return false;
  const suffix = Math.min(commonSuffix(short, long), short.length - prefix);
  const [missing, extra] = [short.length - prefix - suffix, long.length - prefix - suffix];
  if (missing === 0 && suffix === 0) return false;
  if (extra <= 1) return true;
  const swapped =
    missing === 2 && extra === 2 && short[prefix] === long[prefix + 1] && short[prefix + 1] === long[prefix];
  return swapped || (extra === 2 && missing >= 1 && short.length >= MIN_TWO_SLIPS_WORD);
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
