/** Languages whose names of months and weekdays are known; the first that has a name decides about it. */
const LOCALES =
  `en de fr es pt it nl sv da nb fi pl cs sk sl hr hu ro ru uk tr id ms vi el ca eu ga ar fa he hi hy ta lt lv et bg sr`.split(
    ' ',
  );

/** Shortest name that is told from other words, in characters; Intl's shorter ones are single letters. */
const MIN_NAME = 3;

type Part = 'month' | 'weekday';

/** Both are filled when first asked for, since Intl takes two milliseconds for a language. */
const months = new Map<string, ReadonlyMap<string, number>>();
const calendarWords = new Set<string>();

function monthsIn(locale: string): ReadonlyMap<string, number> {
  const made = months.get(locale) ?? numberedNames(locale, 'month', 12);
  months.set(locale, made);
  return made;
}

function allCalendarWords(): ReadonlySet<string> {
  if (calendarWords.size > 0) return calendarWords;
  for (const locale of LOCALES)
    for (const names of [monthsIn(locale), numberedNames(locale, 'weekday', 7)])
      for (const name of names.keys()) calendarWords.add(name);
  return calendarWords;
}

/** Words that accompany a date: clocks, zones, and what happened on it. */
const COMPANIONS: ReadonlySet<string> = new Set(
  `am pm a.m p.m noon midnight gmt utc est edt et cst cdt ct mst mdt mt pst pdt pt bst ist cet cest msk wib uhr
  updated update published posted modified created original originally last first on at by and the of hours hour minutes
  minute min ago aktualisiert veröffentlicht stand am um den vom der publié mis jour à le h modifié publicado actualizado
  el de del a las hs atualizado em às por pubblicato aggiornato il alle ore gepubliceerd om op bijgewerkt publicerad
  uppdaterad publisert oppdatert kl opublikowano обновлено опубликовано в года г st nd rd th`.split(/\s+/u),
);

/** The month, 1 to 12, of a name or an abbreviation in lower case (CLDR, through Intl). */
export function monthNumber(name: string, language = 'en'): number | undefined {
  const code = language.split('-')[0] ?? '';
  const own = LOCALES.includes(code) ? monthsIn(code).get(name) : undefined;
  if (own !== undefined || !allCalendarWords().has(name)) return own;
  return LOCALES.map((locale) => monthsIn(locale).get(name)).find((number) => number !== undefined);
}

export interface CalendarNames {
  /** Names and abbreviations of months, in lower case, with their numbers from 1. */
  readonly months: ReadonlyMap<string, number>;
  /** Full names of the days of the week, in lower case: short ones are often other words. */
  readonly weekdays: readonly string[];
}

/** How a language calls months and days; empty for a language that is not known. @param code ISO 639-1 */
export function calendarNames(code: string): CalendarNames {
  if (!LOCALES.includes(code)) return { months: new Map(), weekdays: [] };
  const months = monthsIn(code);
  const format = new Intl.DateTimeFormat(code, { weekday: 'long', timeZone: 'UTC' });
  // 1 January 2024 was a Monday.
  const weekdays = [1, 2, 3, 4, 5, 6, 7].map((day) =>
    format.format(new Date(Date.UTC(2024, 0, day))).toLowerCase(),
  );
  return { months, weekdays };
}

/** True for the name of a month or a day of the week in any language, in lower case. */
export function isCalendarName(word: string): boolean {
  return allCalendarWords().has(word);
}

/** True for a word that accompanies dates, in lower case. */
export function isDateCompanion(word: string): boolean {
  return COMPANIONS.has(word);
}

/** Long and short names, alone and within a date since languages decline them, with their numbers from 1. */
function numberedNames(locale: string, part: Part, count: number): Map<string, number> {
  const formats = (['long', 'short'] as const).flatMap((width) => [
    new Intl.DateTimeFormat(locale, { [part]: width, timeZone: 'UTC' }),
    new Intl.DateTimeFormat(locale, { month: 'long', [part]: width, day: 'numeric', timeZone: 'UTC' }),
  ]);
  const numbers = new Map<string, number>();
  for (let number = 1; number <= count; number += 1) {
    // 1 January 2024 was a Monday.
    const date =
      part === 'month' ? new Date(Date.UTC(2024, number - 1, 15)) : new Date(Date.UTC(2024, 0, number));
    for (const format of formats) {
      const name = format.formatToParts(date).find(({ type }) => type === part)?.value ?? '';
      const folded = name.toLowerCase().replace(/\.$/u, '');
      if (folded.length >= MIN_NAME && /^\D+$/u.test(folded)) numbers.set(folded, number);
    }
  }
  return numbers;
}
