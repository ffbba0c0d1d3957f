import { UserError } from '../../domain/errors/user-error.ts';
import type { Library } from '../../libraries/library.ts';
import { closeness } from '../../retrieval/index/closeness.ts';
import { isCalled, nameWords } from '../../speakers/identity/name-match.ts';
import { type LibrarySpeaker, listSpeakers } from './list-speakers.ts';

const MAX_NEAREST = 3;

/**
 * Everybody whom a name that a person typed can mean: a surname may be shared.
 *
 * @param article an id, key or title; by default, all articles
 * @returns at least one speaker, most quoted first
 * @throws UserError unknown-article, unknown-speaker
 */
export async function findSpeakers(
  library: Pick<Library, 'store' | 'speech'>,
  name: string,
  article?: string,
): Promise<LibrarySpeaker[]> {
  const all = await listSpeakers(library, { article });
  const called = all.filter(({ voices }) => voices.some(({ speaker }) => isCalled(speaker, name)));
  if (called.length > 0) return called;
  const nearest = nearestTo(name, all).map((speaker) => speaker.name);
  throw new UserError('unknown-speaker', { speaker: name.trim(), nearest });
}

/** Speakers with the most similar names, or the most quoted ones if no name is similar. */
function nearestTo(name: string, speakers: readonly LibrarySpeaker[]): LibrarySpeaker[] {
  const typed = nameWords(name);
  const similarityOf = (speaker: LibrarySpeaker) =>
    Math.max(0, ...nameWords(speaker.name).flatMap((word) => typed.map((one) => closeness(one, word))));
  const bySimilarity = speakers
    .map((speaker) => ({ speaker, similarity: similarityOf(speaker) }))
    .sort((one, other) => other.similarity - one.similarity);
  const near = bySimilarity.filter(({ similarity }) => similarity > 0);
  return (near.length > 0 ? near : bySimilarity).slice(0, MAX_NEAREST).map(({ speaker }) => speaker);
}
