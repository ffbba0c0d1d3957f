import type { Scope } from '../../domain/scope.ts';
import type { Storage } from '../../storage/storage.ts';

export interface ScopeCounts {
  /** Removed ones that can still be restored count. */
  readonly articles: number;
  readonly drafts: number;
  /** Entries of the audit trail. */
  readonly changes: number;
}

export interface UserCounts {
  /** In the user's own library. */
  readonly own: ScopeCounts;
  /** In libraries of guilds. */
  readonly elsewhere: {
    readonly drafts: number;
    /** Places where the user's id stands beside a change. */
    readonly changes: number;
  };
}

type Counted = Pick<Storage, 'auditTrail' | 'catalog' | 'personal' | 'usage'>;

/** How much is kept about a scope. */
export async function countScopeData(storage: Counted, scope: Scope): Promise<ScopeCounts> {
  const { length: articles } = await storage.catalog.list(scope);
  const { drafts } = await storage.usage(scope);
  const { total: changes } = await storage.auditTrail.page(scope, 0, 0);
  return { articles, drafts, changes };
}

/** How much is kept about a user. */
export async function countUserData(storage: Counted, userId: string): Promise<UserCounts> {
  const { draft, ...changed } = await storage.personal.ofUser(userId);
  const changes = Object.values(changed).reduce((sum, rows) => sum + rows.length, 0);
  return {
    own: await countScopeData(storage, { kind: 'user', id: userId }),
    elsewhere: { drafts: draft?.length ?? 0, changes },
  };
}
