import { shorten } from '../../domain/shorten.ts';
import type { Verdict } from '../../domain/verdict.ts';
import { quotedShort } from '../quoted.ts';

/** The verdict on words whose claimed speaker is somebody else, or not confirmed. */
export function otherSpeaker({ speaker: { claimed, status, actual } }: Verdict): string {
  const who = shorten(claimed ?? 'the person named');
  if (status === 'other' && actual !== undefined)
    return `Another speaker: the words are there, but ${shorten(actual.text)} said them, not ${who}.`;
  if (actual === undefined)
    return `Speaker not confirmed: the words are there, but the article does not tell who said them.`;
  return `Speaker not confirmed: the words are there, but the article gives them to ${quotedShort(actual.text)} and does not tell if that is ${who}.`;
}

/** Exact words of a sentence that reports what somebody said; undefined for a quote, or for the article's own statement. */
export function reportedSpeech({ isReported, speaker: { status, actual } }: Verdict): string | undefined {
  if (!isReported || status !== 'confirmed' || actual === undefined) return undefined;
  return `Exact, but no quotation: the article's wording of what ${shorten(actual.text)} said.`;
}

/** Who said it, where the verdict does not say so itself. */
export function attributedTo(checked: Verdict): string | false {
  const {
    verdict,
    speaker: { actual },
    isReported,
  } = checked;
  if (actual === undefined || verdict === 'other-speaker') return false;
  if (verdict === 'exact' && reportedSpeech(checked) !== undefined) return false;
  if (!isReported) return `Attributed to ${shorten(actual.text)}.`;
  return `The article's wording of what ${shorten(actual.text)} said, not a quotation.`;
}
