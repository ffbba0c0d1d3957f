import type { Article } from '../domain/article.ts';
import type { CatalogEntry } from '../storage/catalog.ts';
import { printable } from './printable.ts';
import { wording } from './wording.ts';

const { lists } = wording.terminal;

/** A line for each of a library's own articles, then for each article of the folder. */
export function entriesText(own: readonly CatalogEntry[], others: readonly Article[]): string {
  const lines = [
    ...own.map((entry) => entryLine(entry, notesOn(entry))),
    ...others.map((article) => entryLine(article, [lists.bundled])),
  ];
  if (lines.length === 0) return wording.answers.refusal({ code: 'no-articles' }, 'question');
  return lines.join('\n');
}

function entryLine({ id, title }: Pick<Article, 'id' | 'title'>, notes: readonly string[]): string {
  const note = notes.length === 0 ? '' : ` (${notes.join(', ')})`;
  return printable(`${id}  ${title}${note}`.replace(/\s*\n\s*/gu, ' '));
}

function notesOn(entry: CatalogEntry): string[] {
  return [
    ...(entry.revision.number > 1 ? [lists.revision(entry.revision.number)] : []),
    ...(entry.removed === undefined ? [] : [lists.removed(entry.removed.at)]),
  ];
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
