import { monthNumber } from '../../language/rules/date-words.ts';

const ISO = /^(?<year>\d{4})[-/.]?(?<month>\d{2})[-/.]?(?<day>\d{2})(?!\d)/u;
/** The same with its marks, within other words. */
const MARKED_ISO = /(?<!\d)(?<year>\d{4})(?<mark>[-/.])(?<month>\d{2})\k<mark>(?<day>\d{2})(?!\d)/u;
/** Seconds, or milliseconds, since 1970. */
const EPOCH = /^\d{10}(?:\d{3})?$/u;
const SECONDS_LENGTH = 10;
/** 2015年7月3日, and the same in Korean. */
const EAST_ASIAN = /(?<year>\d{4})\s*[年년]\s*(?<month>\d{1,2})\s*[月월]\s*(?<day>\d{1,2})\s*[日일]/u;
/** Day, month and year in figures. */
const FIGURES = /(?<!\d)(?<first>\d{1,2})(?<mark>[./-])(?<second>\d{1,2})\k<mark>(?<year>\d{4})(?!\d)/u;
/** Languages of countries that write the month before the day. */
const MONTH_FIRST = new Set(['en', 'en-us', 'fil']);
const YEAR = /(?<!\d)\d{4}(?!\d)/u;
const DAY = /(?<!\d)(?<day>\d{1,2})(?:st|nd|rd|th|er|º|ª|\.)?(?![\d:])/u;

/** The first printed news; templates give the years 1 and 1900 for none. */
const MIN_YEAR = 1605;
/** Days that stand for no date in databases. */
const PLACEHOLDERS: ReadonlySet<string> = new Set(['1900-01-01', '1970-01-01', '1969-12-31', '1899-12-30']);

/**
 * A date in any notation found on pages, as yyyy-mm-dd, without time zone conversion. Undefined for anything else, for
 * ambiguous figures, and for years in which nothing was published.
 *
 * @param language a BCP 47 tag; decides about the names of months, and about 4/5/2021
 */
export function isoDay(text: string | undefined, language = ''): string | undefined {
  const date = text?.trim() ?? '';
  if (EPOCH.test(date)) {
    const seconds = Number(date.slice(0, SECONDS_LENGTH));
    return plausibleDay(new Date(seconds * 1_000).toISOString().slice(0, 'yyyy-mm-dd'.length));
  }
  const { year, month, day } =
    (ISO.exec(date) ?? MARKED_ISO.exec(date) ?? EAST_ASIAN.exec(date))?.groups ?? {};
  if (year !== undefined) return dayOf(year, Number(month), Number(day));
  return dayInFigures(date, language) ?? dayInWords(date, language);
}

function dayInFigures(date: string, language: string): string | undefined {
  const { first, second, year, mark } = FIGURES.exec(date)?.groups ?? {};
  if (first === undefined || year === undefined) return undefined;
  const [one, two] = [Number(first), Number(second)];
  if (one > 12 || mark === '.') return dayOf(year, two, one);
  if (two > 12 || MONTH_FIRST.has(language))
    return language === 'en' && two <= 12 ? undefined : dayOf(year, one, two);
  return language === '' ? undefined : dayOf(year, two, one);
}

/** A year, the name of a month, and the number closest to it. */
function dayInWords(date: string, language: string): string | undefined {
  const [year] = YEAR.exec(date) ?? [];
  if (year === undefined) return undefined;
  for (const match of date.matchAll(/[\p{L}\p{M}]{3,}/gu)) {
    const month = monthNumber(match[0].toLowerCase(), language);
    if (month === undefined) continue;
    const before = date
      .slice(0, match.index)
      .match(/(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|º|ª|\.)?(?:\s+(?:of|de|d['’]|di))?[\s.-]*$/u)?.[1];
    const after = DAY.exec(date.slice(match.index + match[0].length).replace(year, '    '))?.groups?.['day'];
    const day = before ?? after;
    if (day !== undefined) return dayOf(year, month, Number(day));
  }
  return undefined;
}

function dayOf(year: string, month: number, day: number): string | undefined {
  const parts = [month, day].map((part) => String(part).padStart(2, '0'));
  return plausibleDay([year, ...parts].join('-'));
}

/** The day if it exists in the calendar and is neither a placeholder nor far ahead. */
function plausibleDay(day: string): string | undefined {
  const time = new Date(day);
  const exists = !Number.isNaN(time.getTime()) && time.toISOString().startsWith(day);
  const year = time.getUTCFullYear();
  if (!exists || year < MIN_YEAR || year > new Date().getUTCFullYear() + 1) return undefined;
  return PLACEHOLDERS.has(day) ? undefined : day;
}
