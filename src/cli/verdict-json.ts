import { changesOf, type Verdict } from '../domain/verdict.ts';
import { passageJson } from './passage-json.ts';

/** For machines. Of words that were added, `actual` is empty, of those left out `claimed`; an unknown speaker is null. */
export function verdictJson(verdict: Verdict) {
  return {
    verdict: verdict.verdict,
    coverage: rounded(verdict.coverage),
    passages: verdict.passages.map(passageJson),
    changes: changesOf(verdict).map(({ claimed, actual, kind }) => ({
      claimed,
      actual: actual?.text ?? '',
      kind,
    })),
    claim: verdict.claim,
    speaker: verdict.speaker?.text ?? null,
    cropped: verdict.cropped.map(({ kind, quote }) => ({ text: quote.text, kind })),
    goesOn: verdict.goesOn,
    disguise: verdict.disguise,
  };
}

/** Three decimals, and 1 for all only. */
function rounded(coverage: number): number {
  return coverage === 1 ? 1 : Math.floor(1_000 * coverage) / 1_000;
}
