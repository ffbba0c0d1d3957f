import { shorten } from '../../domain/shorten.ts';
import type { Verdict } from '../../domain/verdict.ts';
import type { Format } from '../format.ts';

/** The verdict on words whose claimed speaker is somebody else, or not confirmed. */
export function otherSpeaker(
  { speaker: { claimed, status, actual } }: Verdict,
  quotedShort: Format['quotedShort'],
): string {
  const who = shorten(claimed ?? 'la persona indicada');
  if (status === 'other' && actual !== undefined)
    return `Otra persona: las palabras están ahí, pero las dijo ${shorten(actual.text)}, no ${who}.`;
  if (actual === undefined)
    return 'Autoría sin confirmar: las palabras están ahí, pero el artículo no dice de quién son.';
  return `Autoría sin confirmar: las palabras están ahí, pero el artículo las atribuye a ${quotedShort(actual.text)} y no aclara si se trata de ${who}.`;
}

/** Exact words of a sentence that reports what somebody said. */
export function reportedSpeech({ isReported, speaker: { status, actual } }: Verdict): string | undefined {
  if (!isReported || status !== 'confirmed' || actual === undefined) return undefined;
  return `Literal, pero no es una cita: así cuenta el artículo lo que dijo ${shorten(actual.text)}.`;
}

/** Who said it, where the verdict does not say so itself. */
export function attributedTo(checked: Verdict): string | false {
  const { verdict, isReported } = checked;
  const { actual } = checked.speaker;
  if (actual === undefined || verdict === 'other-speaker') return false;
  if (verdict === 'exact' && reportedSpeech(checked) !== undefined) return false;
  if (!isReported) return `Según el artículo, lo dijo: ${shorten(actual.text)}.`;
  return `Así cuenta el artículo lo que dijo ${shorten(actual.text)}; no es una cita.`;
}
