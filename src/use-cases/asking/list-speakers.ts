import type { Article } from '../../domain/article.ts';
import { runInSlices } from '../../domain/steps/run-in-slices.ts';
import { type Library, namedArticle } from '../../libraries/library.ts';
import { nameWords } from '../../speakers/identity/name-match.ts';
import type { Voice } from '../../speakers/speech.ts';

/** A person or body quoted or reported in a library: the speakers of the same name in all its articles. */
export interface LibrarySpeaker {
  /** As one of the articles writes it. */
  readonly name: string;
  /** Every form of the name in the articles. */
  readonly variants: readonly string[];
  /** Number of quotes. */
  readonly quotes: number;
  /** Number of statements that articles report in their own words. */
  readonly reports: number;
  /** Number of articles. */
  readonly articles: number;
  readonly voices: readonly ArticleVoice[];
}

export interface ArticleVoice extends Voice {
  readonly article: Article;
}

export interface SpeakersWanted {
  /** An id, key or title; by default, all articles. */
  readonly article?: string | undefined;
  /** Prefixes of words of the name or a variant; by default, everybody. */
  readonly typed?: string | undefined;
}

/**
 * Who is quoted or reported by name, most quoted first. Attributes the quotes of articles not asked about before, yielding to other work
 * between them.
 *
 * @throws UserError unknown-article
 */
export async function listSpeakers(
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
      reports: same.reduce((sum, { reports }) => sum + reports.length, 0),
      articles: new Set(same.map(({ article }) => article)).size,
      voices: same,
    }))
    .sort(
      (one, other) =>
        other.quotes - one.quotes || other.reports - one.reports || one.name.localeCompare(other.name),
    );
}

function beginsWith({ name, variants }: LibrarySpeaker, wanted: readonly string[]): boolean {
  const words = nameWords([name, ...variants].join(' '));
  return wanted.every((typed) => words.some((word) => word.startsWith(typed)));
}
