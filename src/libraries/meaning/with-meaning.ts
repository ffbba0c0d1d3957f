import type { Library } from '../library.ts';
import type { LibraryMeaning } from './library-meaning.ts';

/** @param current the library in its current state */
export function withMeaning(
  library: Omit<Library, 'meaning'>,
  meaning: LibraryMeaning | undefined,
  current: () => Promise<Library>,
): Library {
  if (meaning === undefined) return { ...library, current };
  const similaritiesTo = (question: string) => meaning.similaritiesTo(question);
  return { ...library, current, meaning: { similaritiesTo, ready: () => meaning.ready(), current } };
}
