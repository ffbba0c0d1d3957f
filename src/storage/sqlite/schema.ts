import type { Selectable, Updateable } from 'kysely';

/** Ids of Discord are text; times are milliseconds since 1970; a scope is its `scopeKey`. */
export interface Tables {
  library: LibraryTable;
  article: ArticleTable;
  handle: HandleTable;
  revision: RevisionTable;
  draft: DraftTable;
  hidden_article: HiddenArticleTable;
  channel_default: ChannelDefaultTable;
}

interface LibraryTable {
  scope: string;
  /** Grows with every change in the scope. */
  version: number;
  /** The role whose members may manage the articles besides those who may manage the guild. */
  manager_role: string | null;
}

/** Every handle that an article of the scope has or had: "wsws-3" is the slug wsws and the number 3. */
interface HandleTable {
  scope: string;
  slug: string;
  number: number;
}

interface ArticleTable {
  /** Never used twice, in whichever scope. */
  id: string;
  scope: string;
  /** Never used twice in the scope. */
  handle: string;
  /** What a manager called it, in the place of the revision's title. */
  title: string | null;
  /** The number of the revision that is shown and searched. */
  revision: number;
  /** The library's version when it was changed last. */
  changed: number;
  removed_at: number | null;
  removed_by: string | null;
}

/** An `ArticleContent`. */
interface ContentColumns {
  title: string;
  author: string | null;
  publisher: string | null;
  published: string | null;
  url: string | null;
  language: string;
  text: string;
  /** JSON; of each paragraph one flat list: start, end, and start and end of each of its sentences. */
  spans: string;
  words: number;
  /** SHA-256 of the text, in hexadecimal digits. */
  hash: string;
}

interface RevisionTable extends ContentColumns {
  article_id: string;
  /** 1-based. */
  number: number;
  /** `Article.key`. */
  key: string;
  /** JSON: `Numbering.paragraphs`. */
  numbers: string;
  added_at: number;
  added_by: string | null;
}

interface DraftTable extends ContentColumns {
  id: string;
  scope: string;
  /** The article that it will be a revision of; without one it becomes a new article. */
  revises: string | null;
  saved_at: number;
  saved_by: string | null;
}

interface HiddenArticleTable {
  scope: string;
  /** Of a bundled article. */
  article_id: string;
}

interface ChannelDefaultTable {
  scope: string;
  channel_id: string;
  /** Of an article of the scope or of a bundled one; it may be gone. */
  article_id: string;
}

export type ContentRow = Selectable<ContentColumns>;
export type RevisionRow = Selectable<RevisionTable>;
export type ArticleChange = Updateable<Omit<ArticleTable, 'id' | 'scope' | 'handle'>>;
