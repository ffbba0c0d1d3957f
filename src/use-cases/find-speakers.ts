import type { Article } from '../domain/article.ts';
import { UserError } from '../domain/user-error.ts';
import { type Library, namedArticle } from '../libraries/library.ts';
import { closeness } from '../retrieval/index/closeness.ts';
import { runInSlices } from '../retrieval/index/run-in-slices.ts';
import { isCalled, nameWords } from '../speakers/identity/name-match.ts';
import type { Voice } from '../speakers/speech.ts';

/** Somebody who is quoted in a library, under one name in all of its articles. */
export interface LibrarySpeaker {
  /** As an article writes it. */
  readonly name: string;
  /** Every form that an article has of it. */
  readonly variants: readonly string[];
  /** How many quotes. */
  readonly quotes: number;
  /** In how many articles. */
  readonly articles: number;
  readonly voices: readonly ArticleVoice[];
}

export interface ArticleVoice extends Voice {
  readonly article: Article;
}

export interface SpeakersWanted {
  /** An id, key or title: those who are quoted there. */
  readonly article?: string | undefined;
  /** The beginnings of words of the name or a variant. */
  readonly typed?: string | undefined;
}

const MOST_NEAREST = 3;

/**
 * Who is quoted by name, most quoted first. Articles that nobody has asked about before are read, with turns for others.
 *
 * @throws UserError unknown-article
 */
export async function speakersIn(
  library: Pick<Library, 'store' | 'speech'>,
  { article, typed = '' }: SpeakersWanted = {},
): Promise<LibrarySpeaker[]> {
  const named = namedArticle(library, article);
  const articles = named === undefined ? library.store.all() : [named];
  await runInSlices(library.speech.reading(articles));
  const wanted = nameWords(typed);
  return groupedByName(
    articles.flatMap((one) => library.speech.voicesOf(one).map((voice) => ({ ...voice, article: one }))),
  ).filter((speaker) => wanted.length === 0 || beginsWith(speaker, wanted));
}

/**
 * Whom a person means by a name: everybody who is called so, for two may have one surname.
 *
 * @throws UserError unknown-article, unknown-speaker
 */
export async function speakersCalled(
  library: Pick<Library, 'store' | 'speech'>,
  name: string,
  article?: string,
): Promise<LibrarySpeaker[]> {
  const all = await speakersIn(library, { article });
  const called = all.filter(({ voices }) => voices.some(({ speaker }) => isCalled(speaker, name)));
  if (called.length > 0) return called;
  const nearest = nearestTo(name, all).map((speaker) => speaker.name);
  throw new UserError('unknown-speaker', { speaker: name.trim(), nearest });
}

function groupedByName(voices: readonly ArticleVoice[]): LibrarySpeaker[] {
  const byKey = new Map<string, ArticleVoice[]>();
  for (const voice of voices) {
    const same = byKey.get(voice.key);
    if (same === undefined) byKey.set(voice.key, [voice]);
    else same.push(voice);
  }
  return [...byKey.values()]
    .map((same) => ({
      name: same[0]?.speaker.name ?? '',
      variants: [...new Set(same.flatMap(({ speaker }) => speaker.variants))],
      quotes: same.reduce((sum, { quotes }) => sum + quotes.length, 0),
      articles: new Set(same.map(({ article }) => article)).size,
      voices: same,
    }))
    .sort((one, other) => other.quotes - one.quotes || one.name.localeCompare(other.name));
}

function beginsWith({ name, variants }: LibrarySpeaker, wanted: readonly string[]): boolean {
  const words = nameWords([name, ...variants].join(' '));
  return wanted.every((typed) => words.some((word) => word.startsWith(typed)));
}

/** Those whose names are written most alike; where none is, those who are quoted most. */
function nearestTo(name: string, speakers: readonly LibrarySpeaker[]): LibrarySpeaker[] {
  const typed = nameWords(name);
  const alike = (speaker: LibrarySpeaker) =>
    Math.max(0, ...nameWords(speaker.name).flatMap((word) => typed.map((one) => closeness(one, word))));
  const byLikeness = speakers
    .map((speaker) => ({ speaker, likeness: alike(speaker) }))
    .sort((one, other) => other.likeness - one.likeness);
  const near = byLikeness.filter(({ likeness }) => likeness > 0);
  return (near.length > 0 ? near : byLikeness).slice(0, MOST_NEAREST).map(({ speaker }) => speaker);
}
