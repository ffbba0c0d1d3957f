/** The words of a text: runs of letters, digits and underscores, in lower case. */
export function rougeWords(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}_]+/gu) ?? [];
}

/**
 * ROUGE-2: the F1 of the pairs of neighbouring words that a summary shares with a reference.
 *
 * Lin, "ROUGE: A Package for Automatic Evaluation of Summaries", 2004.
 */
export function rouge2(summary: string, reference: string): number {
  const own = pairsOf(summary);
  const right = pairsOf(reference);
  let shared = 0;
  for (const [pair, count] of own) shared += Math.min(count, right.get(pair) ?? 0);
  const total = (pairs: ReadonlyMap<string, number>) =>
    [...pairs.values()].reduce((sum, count) => sum + count, 0);
  return shared === 0 ? 0 : (2 * shared) / (total(own) + total(right));
}

function pairsOf(text: string): Map<string, number> {
  const words = rougeWords(text);
  const pairs = new Map<string, number>();
  for (const [index, word] of words.slice(1).entries()) {
    const pair = `${words[index]} ${word}`;
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}
