import type { Selectable } from 'kysely';
import { type Actor, type AuditAction, type AuditEntry, BY_FEED } from '../../domain/changes/audit-entry.ts';
import { type Scope, scopeKey } from '../../domain/scope.ts';
import type { AuditPage, AuditTrail } from '../audit-trail.ts';
import type { ChangeInfo } from '../catalog.ts';
import { MAX_AUDIT_ENTRIES } from '../retention.ts';
import { read, type Writing } from './access.ts';
import type { Database } from './database.ts';
import type { Tables } from './schema.ts';

/** In place of the id of a user who had their data deleted. */
export const ERASED = '';

export class SqliteAuditTrail implements AuditTrail {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  async page(scope: Scope, first: number, size: number): Promise<AuditPage> {
    return read(this.#database, async (db) => {
      const { total } = await db
        .selectFrom('audit_entry')
        .select(({ fn }) => fn.countAll<number>().as('total'))
        .where('scope', '=', scopeKey(scope))
        .executeTakeFirstOrThrow();
      const rows = await db
        .selectFrom('audit_entry')
        .selectAll()
        .where('scope', '=', scopeKey(scope))
        .orderBy('id', 'desc')
        .limit(size)
        .offset(first)
        .execute();
      return { entries: rows.map(entryOf), total };
    });
  }
}

type AuditRow = Selectable<Tables['audit_entry']>;

function entryOf({ action, article_id, title, former_title, by, at }: AuditRow): AuditEntry {
  const former = former_title === null ? {} : { formerTitle: former_title };
  return { action, articleId: article_id, title, ...former, by: actorOf(by), at };
}

function actorOf(by: string | null): Actor {
  if (by === null) return { kind: 'terminal' };
  if (by === BY_FEED) return { kind: 'feed' };
  return by === ERASED ? { kind: 'erased' } : { kind: 'user', id: by };
}

/** What is recorded of a change. */
interface Recorded extends ChangeInfo {
  readonly action: AuditAction;
  readonly articleId: string;
  readonly title: string;
  readonly formerTitle?: string;
}

/** Records a change in its own transaction. */
export async function record(
  writing: Writing,
  scope: Scope,
  { action, articleId, title, formerTitle, by, at = Date.now() }: Recorded,
): Promise<void> {
  if (action === 'edited') await forgetEarlierEdit(writing, scope, articleId, by);
  const entry = { action, article_id: articleId, title, former_title: formerTitle ?? null };
  await writing
    .insertInto('audit_entry')
    .values({ scope: scopeKey(scope), ...entry, by: by ?? null, at })
    .execute();
  await makeRoom(writing, scope);
}

/** The newest entry about the draft, if it is an edit by the same person. */
async function forgetEarlierEdit(
  writing: Writing,
  scope: Scope,
  articleId: string,
  by: string | undefined,
): Promise<void> {
  const newest = await writing
    .selectFrom('audit_entry')
    .select(['id', 'action', 'by'])
    .where('scope', '=', scopeKey(scope))
    .where('article_id', '=', articleId)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (newest?.action === 'edited' && newest.by === (by ?? null))
    await writing.deleteFrom('audit_entry').where('id', '=', newest.id).execute();
}

async function makeRoom(writing: Writing, scope: Scope): Promise<void> {
  const firstTooOld = writing
    .selectFrom('audit_entry')
    .select('id')
    .where('scope', '=', scopeKey(scope))
    .orderBy('id', 'desc')
    .limit(1)
    .offset(MAX_AUDIT_ENTRIES);
  await writing
    .deleteFrom('audit_entry')
    .where('scope', '=', scopeKey(scope))
    .where('id', '<=', firstTooOld)
    .execute();
}
