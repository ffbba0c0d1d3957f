import type { Generated, Updateable } from 'kysely';
import type { AuditAction } from '../../domain/changes/audit-entry.ts';
import type { ContentRow } from '../rows/content-row.ts';
import type { FeedRow } from '../rows/feed-row.ts';

/** Discord ids are text, times are milliseconds since 1970, and a scope is its `scopeKey`. */
export interface Tables {
  library: LibraryTable;
  article: ArticleTable;
  handle: HandleTable;
  revision: RevisionTable;
  draft: DraftTable;
  hidden_article: HiddenArticleTable;
  channel_default: ChannelDefaultTable;
  sentence_vectors: SentenceVectorsTable;
  audit_entry: AuditEntryTable;
  feed: FeedRow;
  feed_mark: FeedMarkTable;
}

interface LibraryTable {
  scope: string;
  /** Grows with every change in the scope. */
  version: number;
  /** `ScopeSettings.managerRole`. */
  manager_role: string | null;
  /** When the bot left the guild; null where it still is. */
  left_at: Generated<number | null>;
}

/** Every handle that an article of the scope has or had. "wsws-3" has the slug wsws and the number 3. */
interface HandleTable {
  scope: string;
  slug: string;
  number: number;
}

interface ArticleTable {
  /** Never reused, across all scopes. */
  id: string;
  scope: string;
  /** Never reused in the scope. */
  handle: string;
  /** A manager's title; null shows the revision's own. */
  title: string | null;
  /** The number of the current revision. */
  revision: number;
  /** The library's version when the article was last changed. */
  changed: number;
  removed_at: number | null;
  removed_by: string | null;
}

interface RevisionTable extends ContentRow {
  article_id: string;
  /** 1-based. */
  number: number;
  /** `Article.key`. */
  key: string;
  /** JSON: `Numbering.paragraphs`. */
  numbers: string;
  added_at: number;
  /** Null for the terminal, and for a user who had their data deleted. */
  added_by: string | null;
}

interface DraftTable extends ContentRow {
  id: string;
  scope: string;
  /** `Draft.revises`. */
  revises: string | null;
  /** JSON: `Draft.leftOut`; null for nothing. */
  left_out: string | null;
  saved_at: number;
  saved_by: string | null;
}

interface HiddenArticleTable {
  scope: string;
  /** A bundled article's. */
  article_id: string;
}

interface ChannelDefaultTable {
  scope: string;
  channel_id: string;
  /** An own or bundled article's; the article may have been removed. */
  article_id: string;
}

interface FeedMarkTable {
  scope: string;
  mark: string;
  /** Failed attempts to read the page; 0 for a page that is done with. */
  failures: number;
  marked_at: number;
}

/** May be emptied at any time. */
interface SentenceVectorsTable {
  /** The text's SHA-256, in hexadecimal digits. */
  hash: string;
  encoder: string;
  /** One vector for each sentence of the text, concatenated: a signed byte a number. */
  vectors: Uint8Array;
}

interface AuditEntryTable {
  /** Grows. */
  id: Generated<number>;
  scope: string;
  action: AuditAction;
  /** Of an article or a draft, which may be gone. */
  article_id: string;
  title: string;
  former_title: string | null;
  /** A user's id; null for the terminal, empty for a user who had their data deleted. */
  by: string | null;
  at: number;
}

export type ArticleChange = Updateable<Omit<ArticleTable, 'id' | 'scope' | 'handle'>>;
