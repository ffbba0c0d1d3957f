import { fileURLToPath } from 'node:url';
import type { Scope } from '../domain/scope.ts';
import type { Storage } from '../storage/storage.ts';
import { findImportItems } from '../use-cases/transferring/find-import-items.ts';
import { importArticles } from '../use-cases/transferring/import-articles.ts';

/** Written for the playground, so that several articles can be tried at once. */
const FOLDER = fileURLToPath(new URL('../../articles/playground/', import.meta.url));

/** Gives a library that never had articles of its own those for trying: whoever removes one does not get it back. */
export async function addPlaygroundArticles(
  storage: Pick<Storage, 'catalog'>,
  guildId: string,
): Promise<void> {
  const scope: Scope = { kind: 'guild', id: guildId };
  if ((await storage.catalog.list(scope)).length > 0) return;
  await importArticles({ storage, scope }, await findImportItems([FOLDER]), () => undefined);
}
