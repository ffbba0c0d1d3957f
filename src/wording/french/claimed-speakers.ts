import { shorten } from '../../domain/shorten.ts';
import type { Verdict } from '../../domain/verdict.ts';
import type { Format } from '../format.ts';

/** The verdict on words whose claimed speaker is somebody else, or not confirmed. */
export function otherSpeaker(
  { speaker: { claimed, status, actual } }: Verdict,
  quotedShort: Format['quotedShort'],
): string {
  const who = shorten(claimed ?? 'la personne nommée');
  if (status === 'other' && actual !== undefined)
    return `Autre personne : ces mots y sont, mais l’article les attribue à ${shorten(actual.text)}, et non à ${who}.`;
  if (actual === undefined)
    return 'Attribution non confirmée : ces mots y sont, mais l’article ne précise pas qui les a dits.';
  return `Attribution non confirmée : ces mots y sont, mais l’article les attribue à ${quotedShort(actual.text)} sans préciser s’il s’agit de ${who}.`;
}

/** Exact words of a sentence that reports what somebody said. */
export function reportedSpeech({ isReported, speaker: { status, actual } }: Verdict): string | undefined {
  if (!isReported || status !== 'confirmed' || actual === undefined) return undefined;
  return `Mot pour mot, mais ce n’est pas une citation : l’article rapporte ainsi les propos de ${shorten(actual.text)}.`;
}

/** Who said it, where the verdict does not say so itself. */
export function attributedTo(checked: Verdict): string | false {
  const { verdict, isReported } = checked;
  const { actual } = checked.speaker;
  if (actual === undefined || verdict === 'other-speaker') return false;
  if (verdict === 'exact' && reportedSpeech(checked) !== undefined) return false;
  if (!isReported) return `Attribué à ${shorten(actual.text)}.`;
  return `L’article rapporte ainsi les propos de ${shorten(actual.text)} ; ce n’est pas une citation.`;
}
