import { type Article, textOf } from '../../domain/article.ts';
import type { SpeakerStatus } from '../../domain/verdict.ts';
import type { Language } from '../../language/language.ts';
import { isCalled, mayBeCalled, nameWords } from '../../speakers/identity/name-match.ts';
import type { SpokenBy } from '../../speakers/reported-speech.ts';
import type { Speech } from '../../speakers/speech.ts';
import type { Excerpt } from '../find/excerpt.ts';
import type { SpeakerEvidence } from './evidence.ts';

/** Compares the claimed speaker with the one whom the article gives the excerpt to. */
export function speakerEvidence(
  { article, span, language }: Excerpt,
  { speaker: claimed, speech }: { readonly speaker: string | undefined; readonly speech: Speech },
): SpeakerEvidence {
  const given = speech.spokenBy(article, span);
  const isReported = given?.isReported ?? false;
  if (claimed === undefined) return { status: 'not-claimed', isReported };
  if (given === undefined) {
    const isOwn = !speech.isQuoted(article, span) && isByline(article, claimed);
    return { status: isOwn ? 'confirmed' : 'unknown', isReported };
  }
  return { status: statusOf(article, given, claimed, language), isReported };
}

function statusOf(
  article: Article,
  { mention, speakers }: SpokenBy,
  claimed: string,
  language: Language,
): SpeakerStatus {
  if (speakers.some((speaker) => mayBeCalled(speaker, claimed, language))) return 'confirmed';
  const words = textOf(article, mention);
  if (isSameDescription(words, claimed, language)) return 'confirmed';
  return speakers.length > 0 || !mayBeAnybody(words, language) ? 'other' : 'unknown';
}

/** Whether the claimed name is the article's description, apart from articles and titles: "joint statement". */
function isSameDescription(mention: string, claimed: string, { speech }: Language): boolean {
  const bare = (words: string) => nameWords(words).filter((word) => !speech?.determiners.has(word));
  return bare(claimed).length > 0 && bare(mention).join(' ') === bare(claimed).join(' ');
}

/** Whether the words for a speaker can stand for somebody with any name: "she", "the mayor". */
function mayBeAnybody(mention: string, { speech }: Language): boolean {
  const words = nameWords(mention);
  return words.some((word) => speech?.pronouns.has(word) || speech?.titles.has(word));
}

/** Whether the name is the author's or the publisher's, who speak in the article's own words. */
function isByline({ author, publisher }: Article, claimed: string): boolean {
  return [author, publisher].some((name) => name !== undefined && isCalled({ name, variants: [] }, claimed));
}
