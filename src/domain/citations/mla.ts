import type { Cited } from './cite.ts';
import { dayFirst, shortMonth } from './dates.ts';
import { type Author, fullName } from './names.ts';
import { ended, inQuotationMarks } from './parts.ts';

/** MLA, 9th edition: “Lee, Ann, and Bo Chen. “Title.” Publisher, 2 Dec. 2016, www.example.org/…”. */
export function mla({ title, authors, publisher, date, url, accessed }: Cited): string {
  const names = mlaNames(authors);
  const end = /[.?!…][’”"')\]]*$/u.test(title) ? '' : '.';
  const container = [
    soleName(authors) === publisher ? undefined : publisher,
    date === undefined ? undefined : dayFirst(date, shortMonth),
    url?.replace(/^https?:\/\//u, ''),
  ].filter((part) => part !== undefined);
  return [
    ...(names === '' ? [] : [ended(names)]),
    inQuotationMarks(title, end),
    ...(container.length === 0 ? [] : [ended(container.join(', '))]),
    // Only what has no date needs the day on which it was read.
    ...(date === undefined ? [`Accessed ${dayFirst(accessed, shortMonth)}.`] : []),
  ].join(' ');
}

function soleName(authors: readonly Author[]): string | undefined {
  const [only, ...others] = authors;
  return only === undefined || others.length > 0 ? undefined : fullName(only);
}

function mlaNames([first, second, ...others]: readonly Author[]): string {
  if (first === undefined) return '';
  if (others.length > 0) return `${inverted(first)}, et al.`;
  return second === undefined ? inverted(first) : `${inverted(first)}, and ${fullName(second)}`;
}

function inverted(author: Author): string {
  if (author.kind === 'whole') return author.name;
  return [author.family, author.given, author.suffix].filter((part) => part !== '').join(', ');
}
