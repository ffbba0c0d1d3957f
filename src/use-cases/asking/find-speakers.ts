import { UserError } from '../../domain/errors/user-error.ts';
import type { Library } from '../../libraries/library.ts';
import { closeness } from '../../retrieval/index/closeness.ts';
import { isCalled, nameWords } from '../../speakers/identity/name-match.ts';
import { type LibrarySpeaker, listSpeakers } from './list-speakers.ts';

const MAX_SUGGESTED = 3;

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
  const similar = similarNames(name, all);
  const quoted = similar.length > 0 ? [] : all.slice(0, MAX_SUGGESTED).map((speaker) => speaker.name);
  throw new UserError('unknown-speaker', { speaker: name.trim(), similar, quoted });
}

/** The most similar names; none if no word of a name is spelled alike. */
function similarNames(name: string, speakers: readonly LibrarySpeaker[]): string[] {
  const typed = nameWords(name);
  const similarityOf = (speaker: LibrarySpeaker) =>
    Math.max(0, ...nameWords(speaker.name).flatMap((word) => typed.map((one) => closeness(one, word))));
  return speakers
    .map((speaker) => ({ speaker, similarity: similarityOf(speaker) }))
    .filter(({ similarity }) => similarity > 0)
    .sort((one, other) => other.similarity - one.similarity)
    .slice(0, MAX_SUGGESTED)
    .map(({ speaker }) => speaker.name);
}
