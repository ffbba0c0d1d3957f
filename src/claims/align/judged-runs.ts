import type { Window } from '../find/windows.ts';
import { isEditors, respelling } from './allowed-differences.ts';
import type { Claim } from './claim.ts';
import type { Run } from './runs.ts';

/** More words of the article that a spelling at the claim's edge may stand for: "84" for "eighty-four". */
const MAX_WIDENED = 3;

/** Each difference as what it is: another spelling, an editor's words, or changes, word by word. */
export function judgedRuns(runs: readonly Run[], claim: Claim, window: Window): Run[] {
  return runs.flatMap((run, index) => {
    const isFirst = index === 0;
    const isEdge = isFirst || index === runs.length - 1;
    return judged(isEdge ? widened(run, claim, window, isFirst) : run, claim, window);
  });
}

function judged(run: Run, claim: Claim, window: Window): Run[] {
  if (run.same) return [run];
  const difference = { claim, window, claimed: run.claim, source: run.source };
  const spelled = respelling(difference);
  if (spelled !== undefined) {
    const same = { ...run, same: true, isRespelled: true };
    return [spelled.isExpanded ? { ...same, allowed: 'expansion' } : same];
  }
  if (isEditors(difference)) {
    const same = { ...run, same: true };
    return [run.source.length > 0 ? { ...same, allowed: 'insertion' } : same];
  }
  const parts = splitAtBrackets(run, claim);
  return parts.length > 1 ? parts.flatMap((part) => judged(part, claim, window)) : wordByWord(run);
}

/** Adds the article's words beyond the edge of the claim if the claim spells them in fewer. */
function widened(run: Run, claim: Claim, window: Window, isFirst: boolean): Run {
  if (run.same || run.claim.length === 0 || run.source.length === 0) return run;
  for (let more = 0; more <= MAX_WIDENED; more += 1) {
    const source = beyond(run.source, more, isFirst);
    if (respelling({ claim, window, claimed: run.claim, source }) !== undefined) return { ...run, source };
  }
  return run;
}

function beyond(source: readonly number[], more: number, isBefore: boolean): number[] {
  const from = isBefore ? (source[0] ?? 0) - more : (source.at(-1) ?? 0) + 1;
  const others = Array.from({ length: more }, (_, offset) => from + offset);
  return isBefore ? [...others, ...source] : [...source, ...others];
}

/** Separates words in brackets from others. */
function splitAtBrackets(run: Run, { words }: Claim): Run[] {
  const isBracketed = (index: number) => words[index]?.bracketed === true;
  const [first] = run.claim;
  if (first === undefined) return [run];
  const at = run.claim.findIndex((index) => isBracketed(index) !== isBracketed(first));
  if (at < 0) return [run];
  const cut = Math.min(at, run.source.length);
  return [
    { same: false, claim: run.claim.slice(0, at), source: run.source.slice(0, cut) },
    { same: false, claim: run.claim.slice(at), source: run.source.slice(cut) },
  ];
}

/** Splits a change with equally many words on both sides into changes of single words. */
function wordByWord(run: Run): Run[] {
  if (run.same || run.claim.length !== run.source.length) return [run];
  return run.claim.map((word, index) => ({ same: false, claim: [word], source: [run.source[index] ?? -1] }));
}
