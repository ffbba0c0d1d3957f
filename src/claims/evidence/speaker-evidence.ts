import { mayBeCalled, mentionsSurname } from '../../speakers/identity/name-match.ts';
import type { Speech } from '../../speakers/speech.ts';
import type { Excerpt } from '../find/excerpt.ts';
import type { SpeakerEvidence } from './evidence.ts';

/** Nearby is the excerpt's paragraphs and the one before them. */
export function speakerEvidence(
  { article, paragraph, span, language }: Excerpt,
  { speaker: claimed, speech }: { readonly speaker: string | undefined; readonly speech: Speech },
): SpeakerEvidence {
  if (claimed === undefined) return 'not-claimed';
  const speaker = speech.spokenBy(article, span)?.speaker;
  if (speaker !== undefined) return mayBeCalled(speaker, claimed, language) ? 'said-by' : 'said-by-other';
  const { author = '', publisher = '', paragraphs, text } = article;
  const start = paragraphs[paragraph.number - 2]?.start ?? paragraph.start;
  const end = Math.max(paragraph.end, span.end);
  const nearby = `${text.slice(start, end)} ${author} ${publisher}`;
  return mentionsSurname(nearby, claimed) ? 'unknown-named-nearby' : 'unknown';
}
