import type { StopReason } from '../../domain/feeds/stop-reason.ts';
import type { Scope } from '../../domain/scope.ts';
import type { Feed, FeedChanges, NewFeed } from '../feeds.ts';

/** `Feed`. */
export interface FeedRow {
  id: string;
  scope: string;
  url: string;
  title: string;
  channel_id: string;
  added_by: string | null;
  etag: string | null;
  last_modified: string | null;
  checked_at: number;
  next_at: number;
  failures: number;
  failing_since: number | null;
  last_error: string | null;
  posted: number;
  stopped: string | null;
}

const COLUMNS = {
  url: 'url',
  title: 'title',
  channelId: 'channel_id',
  addedBy: 'added_by',
  etag: 'etag',
  lastModified: 'last_modified',
  checkedAt: 'checked_at',
  nextAt: 'next_at',
  failures: 'failures',
  failingSince: 'failing_since',
  lastError: 'last_error',
  posted: 'posted',
  stopped: 'stopped',
} as const satisfies Readonly<Record<keyof (NewFeed & FeedChanges), keyof FeedRow>>;

export function feedOfRow(row: FeedRow): Feed {
  return {
    id: row.id,
    scope: scopeOfKey(row.scope),
    url: row.url,
    title: row.title,
    channelId: row.channel_id,
    addedBy: row.added_by ?? undefined,
    etag: row.etag ?? undefined,
    lastModified: row.last_modified ?? undefined,
    checkedAt: row.checked_at,
    nextAt: row.next_at,
    failures: row.failures,
    failingSince: row.failing_since ?? undefined,
    lastError: row.last_error ?? undefined,
    posted: row.posted,
    stopped: (row.stopped ?? undefined) as StopReason | undefined,
  };
}

type Columns<Given> = {
  [Key in keyof Given & keyof typeof COLUMNS as (typeof COLUMNS)[Key]]: FeedRow[(typeof COLUMNS)[Key]];
};

/** The columns of these properties; undefined becomes null. */
export function toFeedColumns<Given extends Partial<NewFeed & FeedChanges>>(given: Given): Columns<Given> {
  const entries = Object.entries(COLUMNS).filter(([property]) => property in given);
  return Object.fromEntries(
    entries.map(([property, column]) => [column, given[property as keyof Given] ?? null]),
  ) as Columns<Given>;
}

function scopeOfKey(key: string): Scope {
  const [, kind, id] = /^(guild|user)-(.+)$/u.exec(key) ?? [];
  return id === undefined ? { kind: 'local' } : { kind: kind as 'guild' | 'user', id };
}
