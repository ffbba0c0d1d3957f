import { type Article, textOf } from '../../domain/article.ts';
import type { SpeakerStatus } from '../../domain/verdict.ts';
import type { Language } from '../../language/language.ts';
import { isCalled, mayBeCalled, nameWords } from '../../speakers/identity/name-match.ts';
import type { SpokenBy } from '../../speakers/reported-speech.ts';
import type { Speech } from '../../speakers/speech.ts';
import type { Excerpt } from '../find/excerpt.ts';
import type { SpeakerEvidence } from './evidence.ts';

/** A capitalized word after another. */
const FULL_NAME = /(?<=(?<first>\p{Lu}[\p{L}’'-]+) )(?<last>\p{Lu}[\p{L}’'-]+)/gu;

/** Compares the claimed speaker with the one whom the article gives the excerpt to. */
export function speakerEvidence(
  { article, span, language }: Excerpt,
  { speaker: claimed, speech }: { readonly speaker: string | undefined; readonly speech: Speech },
): SpeakerEvidence {
  if (claimed === undefined) return 'not-claimed';
  const given = speech.spokenBy(article, span);
  if (given !== undefined) return statusOf(article, given, claimed, language);
  return !speech.isQuoted(article, span) && isByline(article, claimed) ? 'confirmed' : 'unknown';
}

function statusOf(
  article: Article,
  { mention, speakers }: SpokenBy,
  claimed: string,
  language: Language,
): SpeakerStatus {
  const called = speakers.filter((speaker) => mayBeCalled(speaker, claimed, language));
  if (called.length > 0)
    return called.every(({ name }) => isShared(article, name, claimed, language)) ? 'unknown' : 'confirmed';
  const words = textOf(article, mention);
  if (isSameDescription(words, claimed, language)) return 'confirmed';
  return speakers.length > 0 || !mayBeAnybody(words, language) ? 'other' : 'unknown';
}

/** Whether a bare surname that several have in the article stands against a claimed full name. */
function isShared({ text }: Article, name: string, claimed: string, { speech }: Language): boolean {
  const isTitle = (word: string) => speech?.titles.has(word) === true;
  const [surname = '', ...more] = nameWords(name);
  if (more.length > 0 || nameWords(claimed).filter((word) => !isTitle(word)).length === 1) return false;
  const named = [...text.matchAll(FULL_NAME)].filter(
    ({ groups }) => nameWords(groups?.['last'] ?? '')[0] === surname,
  );
  const first = named.map(({ groups }) => nameWords(groups?.['first'] ?? '')[0] ?? '');
  return new Set(first.filter((word) => word !== surname && !isTitle(word))).size > 1;
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
