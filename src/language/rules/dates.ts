import type { Span } from '../../domain/article.ts';
import type { DateRules } from './date-rules.ts';
import { type CalendarNames, calendarNames } from './date-words.ts';

/** A date as it is written in a text. */
export interface WrittenDate extends Span {
  /** ISO 8601: a day, a month or a year. Absent unless the words themselves tell it: “on Tuesday”, “2 December”. */
  readonly iso?: string;
}

interface Kind {
  readonly pattern: RegExp;
  /** Undefined for a match that is no date. `iso` absent where the year, or the order, is not certain. */
  read(groups: Readonly<Record<string, string | undefined>>): { readonly iso?: string } | undefined;
}

const NO_RULES: DateRules = { relative: [] };
const DAY = '(?<day>\\d{1,2})';
const RANGE = '(?:\\s?[–—-]\\s?\\d{1,2}MARKS)?';
const YEAR = '(?<year>1\\d{3}|20\\d{2})';
const FREE = '(?<![\\p{L}\\p{N}$€£#№]|\\d[.,:/-])';
const END = '(?![\\p{L}\\p{N}]|[.,:]\\d)';

/** Finds the dates of a language's texts. Compiled once for a text of many sentences. */
export class DateFinder {
  readonly #kinds: readonly Kind[];

  /** @param code ISO 639-1; without rules of its own, a language has months (CLDR, through Intl) and numbers */
  constructor(code: string, rules: DateRules = NO_RULES) {
    const { months, weekdays } = calendarNames(code);
    const names = { weekdays, months: new Map([...months, ...Object.entries(rules.otherMonths ?? {})]) };
    this.#kinds = [
      ...numericKinds(rules),
      ...monthKinds(rules, names),
      ...yearKinds(rules),
      ...vagueKinds(rules, names),
    ];
  }

  /** In reading order, without overlap; where two kinds match, the fuller date counts. */
  datesIn(text: string): WrittenDate[] {
    const found: WrittenDate[] = [];
    for (const { pattern, read } of this.#kinds) {
      for (const match of text.matchAll(pattern)) {
        const [start, end] = [match.index, match.index + match[0].length];
        const value = read(match.groups ?? {});
        const isFree = found.every((other) => end <= other.start || other.end <= start);
        if (value !== undefined && isFree) found.push({ start, end, ...value });
      }
    }
    return found.sort((one, other) => one.start - other.start);
  }
}

/** Undefined where there is no such day. */
function isoOf(year?: string, month?: number, day?: string): string | undefined {
  const two = (value: number) => String(value).padStart(2, '0');
  if (year === undefined || (month !== undefined && (month < 1 || month > 12))) return undefined;
  if (month === undefined) return year;
  if (day === undefined) return `${year}-${two(month)}`;
  const last = new Date(Date.UTC(Number(year), month, 0)).getUTCDate();
  return Number(day) >= 1 && Number(day) <= last ? `${year}-${two(month)}-${two(Number(day))}` : undefined;
}

function certain(iso: string | undefined): { readonly iso: string } | undefined {
  return iso === undefined ? undefined : { iso };
}

/** 2016-12-02, 2.12.2016, 12/2/2016, 2016年12月2日. */
function numericKinds({ order }: DateRules): Kind[] {
  const eastern = /(?<year>\d{4})\s?[年년]\s?(?<month>\d{1,2})\s?[月월](?:\s?(?<day>\d{1,2})\s?[日일])?/gu;
  return [
    {
      pattern: pattern(`${FREE}${YEAR}-(?<month>\\d{2})-${DAY}`),
      read: ({ year, month, day }) => certain(isoOf(year, Number(month), day)),
    },
    { pattern: eastern, read: ({ year, month, day }) => certain(isoOf(year, Number(month), day)) },
    {
      pattern: pattern(`${FREE}(?<first>\\d{1,2})(?<mark>[./-])(?<second>\\d{1,2})\\k<mark>${YEAR}`),
      read: ({ first = '', second = '', year }) => {
        const dayFirst = isoOf(year, Number(second), first);
        const monthFirst = order === undefined ? isoOf(year, Number(first), second) : undefined;
        if (dayFirst !== undefined && monthFirst !== undefined)
          return dayFirst === monthFirst ? { iso: dayFirst } : {};
        return certain(dayFirst ?? monthFirst);
      },
    },
  ];
}

/** 2 December 2016, December 2, 2016, December 2016, 2 December. */
function monthKinds({ dayMarks = '', links }: DateRules, { months }: CalendarNames): Kind[] {
  if (months.size === 0) return [];
  const mark = `(?:${dayMarks})?`;
  const marks = `(?:\\.|${dayMarks})?`;
  const month = `(?<month>${alternatives(months.keys())})(?:\\.(?=\\s?\\d))?`;
  const link = links === undefined ? '' : `(?:(?:${links})\\s?)?`;
  const day = `${DAY}${marks}${RANGE.replace('MARKS', marks)}`;
  const dayBehind = `${DAY}${mark}${RANGE.replace('MARKS', mark)}`;
  const noDay = '(?<!\\d\\S{0,2}\\s)';
  const number = (name = '') => months.get(name.toLowerCase());
  return [
    {
      pattern: pattern(`${FREE}${day}\\s?${link}${month},?\\s${link}${YEAR}`),
      read: ({ year, month: name, day: on }) => certain(isoOf(year, number(name), on)),
    },
    {
      pattern: pattern(`${FREE}${month}\\s${dayBehind},?\\s${YEAR}`),
      read: ({ year, month: name, day: on }) => certain(isoOf(year, number(name), on)),
    },
    {
      pattern: pattern(`${FREE}${noDay}${month},?\\s${link}${YEAR}`),
      read: ({ year, month: name }) => certain(isoOf(year, number(name))),
    },
    { pattern: pattern(`${FREE}${day}\\s?${link}${month}`), read: ({ day: on }) => dayOnly(on) },
    { pattern: pattern(`${FREE}${month}\\s${dayBehind}`), read: ({ day: on }) => dayOnly(on) },
  ];
}

function dayOnly(day = ''): Record<never, never> | undefined {
  return Number(day) >= 1 && Number(day) <= 31 ? {} : undefined;
}

/** “since 1989”, “(1984)”, “1939–45”, “2016 году”, “the 1990s”. */
function yearKinds({ beforeYear, maybeBeforeYear, afterYear, bareYears }: DateRules): Kind[] {
  const read: Kind['read'] = ({ year }) => certain(isoOf(year));
  const another = [beforeYear, maybeBeforeYear].filter((words) => words !== undefined).join('|');
  const clauseEnd = `(?=\\s*(?:[.,;:!?)\\]»”"–—]|$)|\\s(?:${another})\\s(?:1\\d|20)\\d\\d)`;
  const countless = '(?!\\s?(?:[%€$£]|-\\p{L}))';
  const early = '(?!(?:1[0-8]\\d\\d|\\d\\d00)\\s\\p{Ll})';
  return [
    `(?<=\\()${YEAR}(?=\\))`,
    `${FREE}${YEAR}\\s?[–—-]\\s?(?:1\\d{3}|20\\d{2}|\\d{2})(?![\\p{L}\\p{N}%-])`,
    ...(afterYear === undefined ? [] : [`${FREE}${YEAR}(?:${afterYear})`]),
    ...(beforeYear === undefined ? [] : [`(?<=(?<!\\p{L})(?:${beforeYear})\\s)${early}${YEAR}${countless}`]),
    ...(maybeBeforeYear === undefined
      ? []
      : [`(?<=(?<!\\p{L})(?:${maybeBeforeYear})\\s)${YEAR}${clauseEnd}`]),
    ...(bareYears ? [`${FREE}(?=19|20)${YEAR}${countless}(?!\\s[\\p{Lu}\\d])`] : []),
  ].map((source) => ({ pattern: new RegExp(`${source}${END}`, 'gu'), read }));
}

/** “on Tuesday”, “last week”, “in May”: what the day of writing would tell, if it were known. */
function vagueKinds(
  { relative, relativeAsWritten = [], numbers, beforeMonth }: DateRules,
  { months, weekdays }: CalendarNames,
): Kind[] {
  const number = `(?:\\d{1,3}${numbers === undefined ? '' : `|${numbers.trim().split(/\s+/u).join('|')}`})`;
  const parts = { weekday: alternatives(weekdays), month: alternatives(months.keys()), number };
  const phrases = relative.map((phrase) =>
    phrase.replace(/\{(weekday|month|number)\}/gu, (_, name: keyof typeof parts) => `(?:${parts[name]})`),
  );
  const sources = [
    ...phrases,
    ...(beforeMonth === undefined || months.size === 0 ? [] : [`(?:${beforeMonth})\\s(?:${parts.month})`]),
  ];
  const read = () => ({});
  return [
    ...sources.map((source) => ({ pattern: pattern(`${FREE}(?:${source})`), read })),
    ...relativeAsWritten.map((source) => ({ pattern: new RegExp(`${FREE}(?:${source})${END}`, 'gu'), read })),
  ];
}

function pattern(source: string): RegExp {
  return new RegExp(source + END, 'giu');
}

/** The longest first, so that “Sept” does not hide “September”. */
function alternatives(names: Iterable<string>): string {
  return [...names]
    .sort((one, other) => other.length - one.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&').replace(/\s+/gu, '\\s'))
    .join('|');
}
