import type { Cited } from './cite.ts';
import { type KnownDate, monthName } from './dates.ts';
import { type Author, fullName } from './names.ts';
import { ended } from './parts.ts';

/** Authors that are all named; of more, the first and the last. */
const MAX_AUTHORS = 20;

/** APA, 7th edition: “Lee, A., & Chen, B. (2016, December 2). Title. Publisher. https://…”. */
export function apa({ title, authors, publisher, date, url }: Cited): string {
  const when = `(${date === undefined ? 'n.d.' : apaDate(date)}).`;
  const names = apaNames(authors);
  // A site that is its own author is not named twice.
  const site = publisher === undefined || fullNames(authors) === publisher ? [] : [ended(publisher)];
  const head = names === '' ? [ended(title), when] : [ended(names), when, ended(title)];
  return [...head, ...site, ...(url === undefined ? [] : [url])].join(' ');
}

function fullNames(authors: readonly Author[]): string {
  return authors.map(fullName).join(' & ');
}

function apaDate({ year, month, day }: KnownDate): string {
  if (month === undefined) return year;
  return `${year}, ${monthName(month)}${day === undefined ? '' : ` ${day}`}`;
}

function apaNames(authors: readonly Author[]): string {
  const names = authors.map(apaName);
  const last = names.at(-1) ?? '';
  if (names.length > MAX_AUTHORS) return `${names.slice(0, MAX_AUTHORS - 1).join(', ')}, . . . ${last}`;
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')}, & ${last}`;
}

/** “Lee, A. B.”, “Diaz, C., Jr.”. */
function apaName(author: Author): string {
  if (author.kind === 'whole') return author.name;
  const { family, given, suffix } = author;
  return [family, initials(given), suffix].filter((part) => part !== '').join(', ');
}

/** “Jean-Luc B.” becomes “J.-L. B.”. */
function initials(given: string): string {
  return given
    .split(' ')
    .map((name) =>
      name
        .split(/[‐-]/u)
        .flatMap((part) => [...part].slice(0, 1))
        .map((letter) => `${letter}.`)
        .join('-'),
    )
    .join(' ');
}
