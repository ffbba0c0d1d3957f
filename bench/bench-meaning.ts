import type { Article } from '../src/domain/article.ts';
import type { Library } from '../src/libraries/library.ts';
import { LibraryMeaning } from '../src/libraries/meaning/library-meaning.ts';
import { withMeaning } from '../src/libraries/meaning/with-meaning.ts';
import { BuiltInEncoder } from '../src/meaning/built-in/built-in-encoder.ts';
import type { Encoder } from '../src/meaning/encoder.ts';
import type { Similarities } from '../src/retrieval/ranking/similarity.ts';
import type { StoredVectors } from '../src/storage/stored-vectors.ts';
import { MAX_QUESTION } from '../src/use-cases/asking/search-question.ts';
import type { Collection } from './collection.ts';
import type { QuestionMeaning } from './verbatim.ts';

/** Long enough for any question: a benchmark measures answers, not a busy machine. */
const DEADLINE_MS = 60_000;

let encoder: Encoder | undefined;
const vectors = new Map<string, Int8Array>();

/** Keeps vectors while the benchmark runs, so that an article is encoded once for all its libraries. */
const inMemory: StoredVectors = {
  read: async (_, hashes) =>
    new Map(
      hashes.flatMap((hash) => {
        const found = vectors.get(hash);
        return found === undefined ? [] : [[hash, found]];
      }),
    ),
  save: async (_, made) => {
    for (const [hash, bytes] of made) vectors.set(hash, bytes);
  },
  prune: async () => undefined,
};

/** The meaning of all the articles' sentences, encoded. */
export async function meaningOf(articles: readonly Article[]): Promise<LibraryMeaning> {
  encoder ??= new BuiltInEncoder();
  const meaning = new LibraryMeaning({
    encoder,
    stored: inMemory,
    deadline: DEADLINE_MS,
    onTrouble: (error) => {
      throw error;
    },
  });
  meaning.follow(articles);
  await meaning.ready();
  return meaning;
}

/** The library with the meaning of its sentences; by words alone with SEMANTIC=off, as for the bot. */
export async function withMeaningOf(articles: readonly Article[], words: Library): Promise<Library> {
  if (process.env['SEMANTIC'] === 'off') return words;
  const library: Library = withMeaning(words, await meaningOf(articles), async () => library);
  return library;
}

/** How close each question is to the collection's sentences; empty with SEMANTIC=off, or in a language that the encoder lacks. */
export async function questionMeaning({ articles, questions }: Collection): Promise<QuestionMeaning> {
  const found = new Map<string, Similarities>();
  if (process.env['SEMANTIC'] === 'off') return found;
  const meaning = await meaningOf(articles);
  for (const { text } of questions) {
    const similarities = await meaning.similaritiesTo(text.trim().slice(0, MAX_QUESTION));
    if (similarities !== undefined) found.set(text, similarities);
  }
  return found;
}
