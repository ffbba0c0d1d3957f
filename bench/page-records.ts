import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Source } from '../src/domain/article.ts';

/** What a page tells its readers of its article, noted by eye; absent where it does not. */
const record = z.object({
  title: z.string(),
  authors: z.array(z.string()).optional(),
  /** The first day that the page gives, in its own time zone. */
  published: z.string().optional(),
  /** The names that the site has for itself. */
  publishers: z.array(z.string()).optional(),
});

export type PageRecord = z.infer<typeof record>;

export const recordFields = ['title', 'author', 'published', 'publisher'] as const;
export type RecordField = (typeof recordFields)[number];

/** For each field that the page tells, whether it was found. */
export type RecordScore = Readonly<Partial<Record<RecordField, boolean>>>;

/** Records by the id of their page in scrapinghub's benchmark. */
export function readPageRecords(): ReadonlyMap<string, PageRecord> {
  const file = new URL('extraction-labels.json', import.meta.url);
  const records = z.record(z.string(), record).parse(JSON.parse(readFileSync(file, 'utf8')));
  return new Map(Object.entries(records));
}

/** Case, punctuation and “the” aside; authors in any order. */
export function scoreRecord(
  { title, authors, published, publishers }: PageRecord,
  found: Partial<Source>,
): RecordScore {
  const people = (found.author ?? '').split(/,|;|&|\s(?:and|und|et|y|e)\s/u).map(folded);
  return {
    title: folded(found.title) === folded(title),
    ...(authors && { author: isSameSet(people.filter(Boolean), authors.map(folded)) }),
    ...(published && { published: found.published === published }),
    ...(publishers && { publisher: publishers.map(folded).includes(folded(found.publisher)) }),
  };
}

/** Of the pages that tell a field, the share on which it was found, 0 to 1. */
export function shareRight(scores: readonly RecordScore[], field: RecordField): number {
  const told = scores.map((score) => score[field]).filter((right) => right !== undefined);
  return told.filter(Boolean).length / Math.max(1, told.length);
}

function folded(text = ''): string {
  return text
    .toLowerCase()
    .replace(/^the\s+/u, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

function isSameSet(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && other.every((name) => one.includes(name));
}
