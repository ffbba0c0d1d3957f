import { runInSlices } from '../../domain/steps/run-in-slices.ts';
import type { Library } from '../../libraries/library.ts';

/** In characters. A shorter text is read within a few milliseconds when it is needed. */
const MIN_LONG = 20_000;

/**
 * Finds out who speaks in the library's long texts, yielding to other work, so that a check need not.
 *
 * @returns the library in its current state, for use before anything else is awaited
 */
export async function readLongTexts(library: Library): Promise<Library> {
  const long = library.store.all().filter(({ text }) => text.length >= MIN_LONG);
  await runInSlices(library.speech.reading(long));
  return (await library.current?.()) ?? library;
}
