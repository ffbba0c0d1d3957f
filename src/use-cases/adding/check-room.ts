import { UserError } from '../../domain/errors/user-error.ts';
import type { ScopedStorage } from '../../storage/scoped-storage.ts';

/** The most that one library may hold. */
export interface Room {
  readonly articles: number;
  readonly drafts: number;
  readonly mebibytes: number;
}

const MEBIBYTE = 1024 * 1024;

/**
 * Before a text is read. Drafts count as the articles that they may become.
 *
 * @param isNew false for the next revision of an article
 * @throws UserError library-full
 */
export async function checkRoom(
  { storage, scope }: ScopedStorage<'usage'>,
  { articles, drafts, mebibytes }: Room,
  isNew: boolean,
): Promise<void> {
  const used = await storage.usage(scope);
  if (used.drafts >= drafts) throw new UserError('library-full', { of: 'drafts', max: drafts });
  if (isNew && used.articles + used.drafts >= articles)
    throw new UserError('library-full', { of: 'articles', max: articles });
  if (used.bytes >= mebibytes * MEBIBYTE)
    throw new UserError('library-full', { of: 'mebibytes', max: mebibytes });
}
