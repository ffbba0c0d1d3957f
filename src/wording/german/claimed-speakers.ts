import { shorten } from '../../domain/shorten.ts';
import type { Verdict } from '../../domain/verdict.ts';
import type { Format } from '../format.ts';

/** The verdict on words whose claimed speaker is somebody else, or not confirmed. */
export function otherSpeaker(
  { speaker: { claimed, status, actual } }: Verdict,
  quotedShort: Format['quotedShort'],
): string {
  const who = shorten(claimed ?? 'die genannte Person');
  if (status === 'other' && actual !== undefined)
    return `Andere Person: Die Worte stehen dort, aber ${shorten(actual.text)} hat sie gesagt, nicht ${who}.`;
  if (actual === undefined)
    return 'Urheber nicht bestätigt: Die Worte stehen dort, aber der Artikel sagt nicht, von wem sie sind.';
  return `Urheber nicht bestätigt: Die Worte stehen dort, aber der Artikel schreibt sie ${quotedShort(actual.text)} zu und sagt nicht, ob damit ${who} gemeint ist.`;
}

/** Exact words of a sentence that reports what somebody said. */
export function reportedSpeech({ isReported, speaker: { status, actual } }: Verdict): string | undefined {
  if (!isReported || status !== 'confirmed' || actual === undefined) return undefined;
  return `Wörtlich, aber kein Zitat: So gibt der Artikel wieder, was ${shorten(actual.text)} gesagt hat.`;
}

/** Who said it, where the verdict does not say so itself. */
export function attributedTo(checked: Verdict): string | false {
  const { verdict, isReported } = checked;
  const { actual } = checked.speaker;
  if (actual === undefined || verdict === 'other-speaker') return false;
  if (verdict === 'exact' && reportedSpeech(checked) !== undefined) return false;
  if (!isReported) return `Laut Artikel von: ${shorten(actual.text)}.`;
  return `So gibt der Artikel wieder, was ${shorten(actual.text)} gesagt hat; es ist kein Zitat.`;
}
