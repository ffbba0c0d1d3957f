import type { ArticleField } from '../domain/errors/article-file-errors.ts';
import { isoDay } from './extract/iso-day.ts';

type Fields = Readonly<Record<string, unknown>>;

/** The names that Hugo, Jekyll and Obsidian's clippers have for our fields. What they hold may be something else. */
const OTHER_NAMES: Readonly<Record<ArticleField, readonly string[]>> = {
  title: [],
  author: ['authors'],
  publisher: ['site', 'publication'],
  published: ['date'],
  url: ['canonical_url', 'canonical', 'source', 'link'],
  language: ['lang'],
};

const MAX_LIST_DEPTH = 3;

/**
 * The fields of front matter by our names. A value under our own name is kept whatever it is; one under another name only if it can be
 * meant. Names in lists are joined, without Obsidian's brackets.
 */
export function sourceFields(fields: Fields): Partial<Record<ArticleField, unknown>> {
  const found: Partial<Record<ArticleField, unknown>> = {};
  for (const [field, others] of Object.entries(OTHER_NAMES) as [ArticleField, readonly string[]][]) {
    const values = [fields[field], ...others.map((name) => usable(field, fields[name]))];
    const value = values.find((candidate) => candidate !== undefined && candidate !== null);
    if (value !== undefined)
      found[field] = field === 'author' || field === 'publisher' ? names(value) : value;
  }
  return found;
}

function usable(field: ArticleField, value: unknown): unknown {
  if (field === 'url') return webAddress(value);
  if (field === 'published') return value === undefined ? undefined : isoDay(dateText(value));
  if (field === 'language') return /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/iu.test(String(value)) ? value : undefined;
  return value;
}

export function dateText(value: unknown): string {
  return value instanceof Date ? value.toISOString() : String(value);
}

/** "[[Ann Lee]]", "[[people/ann|Ann Lee]]"; without quotation marks in YAML, these are lists in lists. */
function names(value: unknown): unknown {
  const all = [value].flat(MAX_LIST_DEPTH);
  if (!all.every((name) => typeof name === 'string')) return value;
  return all.map((name) => name.replace(/\[\[(?:[^\]|]*\|)?([^\]|]*)\]\]/gu, '$1')).join(', ');
}

export function webAddress(value: unknown): string | undefined {
  const url = typeof value === 'string' ? value.trim() : '';
  return /^https?:\/\/[^@/]+(?:\/|$)/u.test(url) && URL.canParse(url) ? url : undefined;
}
