import { shorten } from '../../domain/shorten.ts';
import type { Verdict } from '../../domain/verdict.ts';
import type { Format } from '../format.ts';

/** The verdict on words whose claimed speaker is somebody else, or not confirmed. Names stay in the nominative. */
export function otherSpeaker(
  { speaker: { claimed, status, actual } }: Verdict,
  quotedShort: Format['quotedShort'],
): string {
  const who = shorten(claimed ?? 'тот, кому их приписывают');
  if (status === 'other' && actual !== undefined)
    return `Другой автор: слова в статье есть, но их автор — ${shorten(actual.text)}, а не ${who}.`;
  if (actual === undefined) return 'Автор слов не установлен: слова в статье есть, но не сказано, чьи они.';
  return `Автор слов не установлен: слова в статье есть, но их автор назван там так: ${quotedShort(actual.text)}. Имеется ли в виду ${who}, не сказано.`;
}

/** Exact words of a sentence that reports what somebody said. */
export function reportedSpeech({ isReported, speaker: { status, actual } }: Verdict): string | undefined {
  if (!isReported || status !== 'confirmed' || actual === undefined) return undefined;
  return `Дословно, но это не цитата: статья пересказывает чужие слова. Их автор — ${shorten(actual.text)}.`;
}

/** Who said it, where the verdict does not say so itself. */
export function attributedTo(checked: Verdict): string | false {
  const { verdict, isReported } = checked;
  const { actual } = checked.speaker;
  if (actual === undefined || verdict === 'other-speaker') return false;
  if (verdict === 'exact' && reportedSpeech(checked) !== undefined) return false;
  if (!isReported) return `Автор слов, по данным статьи: ${shorten(actual.text)}.`;
  return `Это пересказ, а не цитата. Автор слов, по данным статьи: ${shorten(actual.text)}.`;
}
