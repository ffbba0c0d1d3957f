/** A sentence that a summary may take. */
export interface Candidate {
  /** Higher is taken sooner. */
  readonly score: number;
  readonly words: number;
  readonly terms: ReadonlySet<string>;
  /** Sentences without which it cannot be understood, as indices; undefined if it cannot be taken at all. */
  readonly needs: readonly number[] | undefined;
}

export interface Room {
  /** In words. */
  readonly budget: number;
  /** Takes the sentence that reaches the budget, instead of stopping before. */
  readonly mayExceed?: boolean;
  /** Whether these sentences can be shown together. */
  fits(indices: readonly number[]): boolean;
}

/**
 * Sentences that share at least this much of the shorter one's terms say the same, unless it has fewer than the second
 * number. Lower drops more.
 */
const MAX_SHARED_TERMS = 0.8;
const MIN_TERMS = 4;

/**
 * The best sentences for which there is room, each with those that it needs, in the order of the text. One sentence a step.
 *
 * @param first taken in any case
 */
export function* chooseSentences(
  candidates: readonly Candidate[],
  first: readonly number[],
  room: Room,
): Generator<void, number[]> {
  const chosen = new Set(first);
  let words = wordsOf(candidates, first);
  let open = candidates.flatMap(({ needs }, index) => (needs === undefined ? [] : [{ index, needs }]));
  while (words < room.budget) {
    yield;
    open = open.filter(({ index }) => !chosen.has(index));
    const best = bestOf(candidates, open, chosen);
    if (best === undefined) break;
    open = open.filter(({ index }) => index !== best.index);
    const more = wordsOf(candidates, best.added);
    if (room.mayExceed !== true && words + more > room.budget) continue;
    if (best.added.some((index) => repeats(candidates, index, chosen))) continue;
    if (!room.fits(inOrder([...chosen, ...best.added]))) continue;
    for (const index of best.added) chosen.add(index);
    words += more;
  }
  return inOrder([...chosen]);
}

/** The sentence that adds most a word, with those that it needs and that are not chosen yet. */
function bestOf(
  candidates: readonly Candidate[],
  open: readonly { readonly index: number; readonly needs: readonly number[] }[],
  chosen: ReadonlySet<number>,
) {
  let best: { readonly index: number; readonly added: readonly number[]; readonly score: number } | undefined;
  for (const { index, needs } of open) {
    const added = [...needs, index].filter((one) => !chosen.has(one));
    const score = meanScore(candidates, added);
    if (best === undefined || score > best.score) best = { index, added, score };
  }
  return best;
}

function inOrder(indices: readonly number[]): number[] {
  return indices.toSorted((one, other) => one - other);
}

/** The mean score of the words of these sentences. */
function meanScore(candidates: readonly Candidate[], group: readonly number[]): number {
  const sum = group.reduce((total, index) => total + scoreOf(candidates[index]), 0);
  return sum / Math.max(1, wordsOf(candidates, group));
}

function scoreOf(candidate: Candidate | undefined): number {
  return candidate === undefined ? 0 : candidate.score * candidate.words;
}

function wordsOf(candidates: readonly Candidate[], indices: readonly number[]): number {
  return indices.reduce((sum, index) => sum + (candidates[index]?.words ?? 0), 0);
}

function repeats(candidates: readonly Candidate[], index: number, chosen: ReadonlySet<number>): boolean {
  const own = candidates[index]?.terms ?? new Set();
  return [...chosen].some((other) => {
    const known = candidates[other]?.terms ?? new Set();
    const [small, large] = own.size < known.size ? [own, known] : [known, own];
    const shared = [...small].filter((term) => large.has(term)).length;
    return small.size >= MIN_TERMS && shared >= MAX_SHARED_TERMS * small.size;
  });
}
