import { type Scope, scopeKey } from '../../domain/scope.ts';
import type { Storage } from '../../storage/storage.ts';
import { watched } from '../../storage/watched.ts';
import type { WatchParts } from './answer-watch.ts';

/** A storage that logs and counts what changes in libraries: by ids, because titles are words of people. */
export function loggedChanges(storage: Storage, { logger, metrics }: WatchParts): Storage {
  const tell = (change: string, scope: Scope, article: string) => {
    metrics.count('changes', { change });
    logger.info({ scope: scopeKey(scope), article }, `article ${change}`);
  };
  const drafts = watched(storage.drafts, {
    publish: ([scope, draft], { id }) => tell(id === draft ? 'published' : 'changed', scope, id),
  });
  const catalog = watched(storage.catalog, {
    publish: ([scope], { id }) => tell('published', scope, id),
    importHistory: ([scope], id) => tell('imported', scope, id),
    addRevision: ([scope, id]) => tell('changed', scope, id),
    rename: ([scope, id]) => tell('renamed', scope, id),
    remove: ([scope, id]) => tell('removed', scope, id),
    restore: ([scope, id]) => tell('restored', scope, id),
    setHidden: ([scope, { id }, isHidden]) => tell(isHidden ? 'hidden' : 'shown', scope, id),
  });
  return watched(storage, {}, { drafts, catalog });
}
