import type { Article } from '../domain/article.ts';
import type { CatalogEntry } from '../storage/catalog.ts';
import { refusalWords } from '../wording/refusal-words.ts';
import { printable } from './printable.ts';

/** A library's own articles, then those that every library has; a line each. */
export function entriesText(own: readonly CatalogEntry[], bundled: readonly Article[]): string {
  const lines = [
    ...own.map((entry) => `${entry.id}  ${entry.title}${notes(entry)}`),
    ...bundled.map(({ id, title }) => `${id}  ${title} (from the articles folder)`),
  ];
  if (lines.length === 0) return refusalWords({ code: 'no-articles' }, 'question');
  return lines.map((line) => printable(line.replace(/\s*\n\s*/gu, ' '))).join('\n');
}

function notes({ revision, removed }: CatalogEntry): string {
  const notes = [
    ...(revision.number > 1 ? [`revision ${revision.number}`] : []),
    ...(removed === undefined ? [] : [`removed on ${dayOf(removed.at)}`]),
  ];
  return notes.length === 0 ? '' : ` (${notes.join(', ')})`;
}

export function entryJson({ id, title, url, language, words, revision, removed }: CatalogEntry): object {
  const { number, hash, addedAt } = revision;
  return {
    id,
    title,
    url: url ?? null,
    language,
    words,
    revision: number,
    sha256: hash,
    added: new Date(addedAt).toISOString(),
    removed: removed === undefined ? null : new Date(removed.at).toISOString(),
  };
}

function dayOf(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10);
}
