import { shorten } from '../domain/shorten.ts';
import { quotationMarks, quotedIn } from './quoted.ts';

/** Numbers, lists, dates, quotation marks and names of languages as one language writes them. */
export interface Format {
  number(value: number): string;
  /** A share from 0 to 1, without decimals. */
  percent(share: number): string;
  /**
   * The form for this count, with every `#` replaced by the number: `plural(2, { one: '# word', other: '# words' })`.
   * Forms must not contain titles, file names or what a person typed: these may have a `#` of their own.
   */
  plural(count: number, forms: PluralForms): string;
  /** “a, b and c”. */
  and(items: readonly string[]): string;
  /** “a, b or c”. */
  or(items: readonly string[]): string;
  /** A year, month or day in ISO 8601: 2016, 2016-12, 2016-12-02. */
  isoDate(date: string): string;
  /** The day in UTC of a time in milliseconds since 1970. */
  day(time: number): string;
  /** Hours and minutes, in the time zone of whoever reads it, of a time in milliseconds since 1970. */
  time(time: number): string;
  /** Day, hours and minutes in the reader's time zone. */
  dateTime(time: number): string;
  /** “8 bytes”, “1.2 kB”: decimal units, one decimal at most. */
  bytes(count: number): string;
  /** In the language's quotation marks; marks inside become single ones. For sentences about a text, never for the text itself. */
  readonly quoted: (text: string) => string;
  /** The same for what a person typed, or a title of any length: at most 100 characters of it. */
  readonly quotedShort: (text: string) => string;
  /** @param code ISO 639-1 */
  language(code: string): string;
}

/** By plural category (https://cldr.unicode.org/index/cldr-spec/plural-rules); `other` serves those left out. */
type PluralForms = Partial<Readonly<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/** @param locale BCP 47 */
export function createFormat(locale: string): Format {
  const numbers = new Intl.NumberFormat(locale);
  const percents = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const rules = new Intl.PluralRules(locale);
  const and = new Intl.ListFormat(locale, { type: 'conjunction' });
  const or = new Intl.ListFormat(locale, { type: 'disjunction' });
  const languages = new Intl.DisplayNames(locale, { type: 'language' });
  const dates = dateFormats(locale);
  const clock = clockFormats(locale);
  const sizes = sizeFormats(locale);
  const marks = quotationMarks(locale);
  return {
    number: (value) => numbers.format(value),
    percent: (share) => percents.format(share),
    plural: (count, forms) =>
      (forms[rules.select(count)] ?? forms.other).replaceAll('#', numbers.format(count)),
    and: (items) => and.format(items),
    or: (items) => or.format(items),
    isoDate: (date) => formatIsoDate(dates, date),
    day: (time) => dates.day.format(time),
    time: (time) => clock.time.format(time),
    dateTime: (time) => clock.dateTime.format(time),
    bytes: (count) => formatBytes(sizes, count),
    quoted: (text) => quotedIn(marks, text),
    quotedShort: (text) => quotedIn(marks, shorten(text)),
    language: (code) => languages.of(code) ?? code,
  };
}

type DateFormats = Readonly<Record<'year' | 'month' | 'day', Intl.DateTimeFormat>>;

function dateFormats(locale: string): DateFormats {
  const of = (parts: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { timeZone: 'UTC', year: 'numeric', ...parts });
  return { year: of({}), month: of({ month: 'long' }), day: of({ month: 'long', day: 'numeric' }) };
}

function clockFormats(locale: string): Readonly<Record<'time' | 'dateTime', Intl.DateTimeFormat>> {
  return {
    time: new Intl.DateTimeFormat(locale, { timeStyle: 'short' }),
    dateTime: new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }),
  };
}

type SizeFormats = Readonly<Record<'byte' | 'kilobyte' | 'megabyte', Intl.NumberFormat>>;

function sizeFormats(locale: string): SizeFormats {
  const of = (unit: string, unitDisplay: 'short' | 'long') =>
    new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay, maximumFractionDigits: 1 });
  return { byte: of('byte', 'long'), kilobyte: of('kilobyte', 'short'), megabyte: of('megabyte', 'short') };
}

function formatBytes({ byte, kilobyte, megabyte }: SizeFormats, count: number): string {
  if (count < 1_000) return byte.format(count);
  return count < 1_000_000 ? kilobyte.format(count / 1_000) : megabyte.format(count / 1_000_000);
}

function formatIsoDate(formats: DateFormats, date: string): string {
  const [year, month, day] = date.split('-');
  const format = day !== undefined ? formats.day : month !== undefined ? formats.month : formats.year;
  return format.format(new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1))));
}
