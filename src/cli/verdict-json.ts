import type { Article } from '../domain/article.ts';
import { encodeReceipt, headlineReceiptFor } from '../domain/receipts/make-receipt.ts';
import { type ClaimedSpeaker, changesOf, type Verdict } from '../domain/verdict.ts';
import { passageJson } from './passage-json.ts';
import { wording } from './wording.ts';

/** `actual` is empty for words that the claim adds, `claimed` for words that it leaves out. Unknown values are null. */
export function verdictJson(verdict: Verdict) {
  return {
    verdict: verdict.verdict,
    coverage: rounded(verdict.coverage),
    passages: verdict.passages.map(passageJson),
    ...(verdict.headlineOf && { headline: headlineJson(verdict.headlineOf) }),
    changes: changesOf(verdict).map(({ claimed, actual, kind }) => ({
      claimed,
      actual: actual?.text ?? '',
      kind,
    })),
    claim: verdict.claim,
    speaker: speakerJson(verdict.speaker),
    ...(verdict.isReported ? { reported: true } : {}),
    cropped: verdict.cropped.map(({ kind, quote }) => ({ text: quote.text, kind })),
    notes: wording.verdicts.notes(verdict),
    goesOn: verdict.goesOn,
    disguise: verdict.disguise,
  };
}

function headlineJson(article: Article) {
  return { text: article.title, receipt: encodeReceipt(headlineReceiptFor(article)) };
}

function speakerJson({ claimed, status, actual }: ClaimedSpeaker) {
  return { claimed: claimed ?? null, status: status ?? null, actual: actual?.text ?? null };
}

/** To three decimals, rounded down, so that only full coverage is 1. */
function rounded(coverage: number): number {
  return coverage === 1 ? 1 : Math.floor(1_000 * coverage) / 1_000;
}
