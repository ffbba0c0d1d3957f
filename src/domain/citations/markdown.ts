import type { Cited } from './cite.ts';
import { dayFirst } from './dates.ts';
import { fullName } from './names.ts';
import { listed } from './parts.ts';

/** Markdown as in CommonMark: “Ann Lee, [Title](<https://…>), *Publisher*, 2 December 2016”. */
export function markdown({ title, authors, publisher, date, url }: Cited): string {
  const name = escaped(title);
  return [
    authors.length === 0 ? undefined : escaped(listed(authors.map(fullName), ' and ')),
    url === undefined ? `“${name}”` : `[${name}](<${url.replace(/[<>\\]/gu, encodeURIComponent)}>)`,
    publisher === undefined ? undefined : `*${escaped(publisher)}*`,
    date === undefined ? 'n.d.' : dayFirst(date),
  ]
    .filter((part) => part !== undefined)
    .join(', ');
}

/** Every mark that CommonMark lets a backslash escape: https://spec.commonmark.org/0.31.2/#backslash-escapes */
function escaped(text: string): string {
  return text.replace(/[\\`*_{}[\]<>()#~|&!:@]|^[-+=]/gu, '\\$&').replace(/^(\d+)\./u, '$1\\.');
}
