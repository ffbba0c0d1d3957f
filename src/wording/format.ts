/** Numbers, lists, dates and names of languages as one language writes them. */
export interface Format {
  number(value: number): string;
  /** A share from 0 to 1, without decimals. */
  percent(share: number): string;
  /** The form for this count, with `#` replaced by the number: `plural(2, { one: '# word', other: '# words' })`. */
  plural(count: number, forms: PluralForms): string;
  /** “a, b and c”. */
  and(items: readonly string[]): string;
  /** “a, b or c”. */
  or(items: readonly string[]): string;
  /** A year, month or day in ISO 8601: 2016, 2016-12, 2016-12-02. */
  isoDate(date: string): string;
  /** The day in UTC of a time in milliseconds since 1970. */
  day(time: number): string;
  /** @param code ISO 639-1 */
  language(code: string): string;
}

/** By plural category (https://cldr.unicode.org/index/cldr-spec/plural-rules); `other` serves those left out. */
export type PluralForms = Partial<Readonly<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/** @param locale BCP 47 */
export function createFormat(locale: string): Format {
  const numbers = new Intl.NumberFormat(locale);
  const percents = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const rules = new Intl.PluralRules(locale);
  const and = new Intl.ListFormat(locale, { type: 'conjunction' });
  const or = new Intl.ListFormat(locale, { type: 'disjunction' });
  const languages = new Intl.DisplayNames(locale, { type: 'language' });
  const dates = dateFormats(locale);
  return {
    number: (value) => numbers.format(value),
    percent: (share) => percents.format(share),
    plural: (count, forms) =>
      (forms[rules.select(count)] ?? forms.other).replaceAll('#', numbers.format(count)),
    and: (items) => and.format(items),
    or: (items) => or.format(items),
    isoDate: (date) => formatIsoDate(dates, date),
    day: (time) => dates.day.format(time),
    language: (code) => languages.of(code) ?? code,
  };
}

type DateFormats = Readonly<Record<'year' | 'month' | 'day', Intl.DateTimeFormat>>;

function dateFormats(locale: string): DateFormats {
  const of = (parts: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { timeZone: 'UTC', year: 'numeric', ...parts });
  return { year: of({}), month: of({ month: 'long' }), day: of({ month: 'long', day: 'numeric' }) };
}

function formatIsoDate(formats: DateFormats, date: string): string {
  const [year, month, day] = date.split('-');
  const format = day !== undefined ? formats.day : month !== undefined ? formats.month : formats.year;
  return format.format(new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1))));
}
