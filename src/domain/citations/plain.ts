import type { Cited } from './cite.ts';
import { dayFirst } from './dates.ts';
import { fullName } from './names.ts';
import { inQuotationMarks, listed } from './parts.ts';

/** “Ann Lee and Bo Chen, “Title”, Publisher, 2 December 2016, https://…”. */
export function plain({ title, authors, publisher, date, url }: Cited): string {
  return [
    authors.length === 0 ? undefined : listed(authors.map(fullName), ' and '),
    inQuotationMarks(title),
    publisher,
    date === undefined ? 'n.d.' : dayFirst(date),
    url,
  ]
    .filter((part) => part !== undefined)
    .join(', ');
}
