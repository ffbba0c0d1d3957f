import type { Cited } from './cite.ts';
import { type Author, fullName } from './names.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const ESCAPED: Readonly<Record<string, string>> = {
  '\\': '{\\textbackslash}',
  '{': '{\\textbraceleft}',
  '}': '{\\textbraceright}',
  '~': '{\\textasciitilde}',
  '^': '{\\textasciicircum}',
  '"': '{\\textquotedbl}',
};

/**
 * An entry for BibTeX and BibLaTeX. Braces inside a value are balanced, since BibTeX counts them even behind a backslash.
 *
 * @see http://mirrors.ctan.org/biblio/bibtex/base/btxdoc.pdf
 */
export function bibtex({ title, authors, publisher, date, url, accessed }: Cited): string {
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['author', authors.length === 0 ? undefined : `{${authors.map(bibtexName).join(' and ')}}`],
    // In two pairs of braces, so that no style changes its capitals.
    ['title', `{{${escaped(title)}}}`],
    ['howpublished', publisher === undefined ? undefined : `{${escaped(publisher)}}`],
    ['year', date && `{${date.year}}`],
    ['month', date?.month === undefined ? undefined : MONTHS[date.month - 1]],
    ['day', date?.day === undefined ? undefined : `{${date.day}}`],
    ['url', url && `{${url.replace(/[{}\\]/gu, encodeURIComponent)}}`],
    ['note', date === undefined ? '{n.d.}' : undefined],
    ['urldate', date === undefined ? `{${isoOf(accessed)}}` : undefined],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = ${value},`]));
  return [`@misc{${keyOf({ title, authors, date })},`, ...lines, '}'].join('\n');
}

function escaped(text: string): string {
  return text.replace(/[\\{}~^"]/gu, (mark) => ESCAPED[mark] ?? mark).replace(/[&%$#_]/gu, '\\$&');
}

/** “von Lee, Jr., Ann”; a name that is no person's in braces, so that its “and” does not divide it. */
function bibtexName(author: Author): string {
  if (author.kind === 'whole') return `{${escaped(author.name)}}`;
  const { family, given, suffix } = author;
  return [family, suffix, given]
    .filter((part) => part !== '')
    .map((part) => (/\band\b|,/iu.test(part) ? `{${escaped(part)}}` : escaped(part)))
    .join(', ');
}

/** “lee2016moscow”: letters and digits of ASCII only. */
function keyOf({ title, authors: [first], date }: Pick<Cited, 'title' | 'authors' | 'date'>): string {
  const name = first === undefined ? '' : first.kind === 'person' ? first.family : fullName(first);
  const word =
    title
      .split(/\s+/u)
      .map(ascii)
      .find((each) => each.length > 3) ?? '';
  return `${ascii(name)}${date?.year ?? ''}${word}` || 'article';
}

function ascii(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z\d]/gu, '')
    .slice(0, 24);
}

function isoOf({ year, month = 1, day = 1 }: Cited['accessed']): string {
  return [year, ...[month, day].map((number) => String(number).padStart(2, '0'))].join('-');
}
