const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];

/** A year, and as far as they are known the month and the day, both from 1. */
export interface KnownDate {
  readonly year: string;
  readonly month?: number;
  readonly day?: number;
}

/** Undefined for anything but a year, month or day in ISO 8601. */
export function knownDate(published: string | undefined): KnownDate | undefined {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/u.exec(published ?? '') ?? [];
  if (year === undefined) return undefined;
  return {
    year,
    ...(month === undefined ? {} : { month: Number(month) }),
    ...(day === undefined ? {} : { day: Number(day) }),
  };
}

/** In English, as citation styles have it. */
export function monthName(month: number): string {
  return MONTHS[month - 1] ?? '';
}

/** As MLA abbreviates it: all but May, June and July. */
export function shortMonth(month: number): string {
  const name = monthName(month);
  return name.length <= 4 ? name : `${name.slice(0, month === 9 ? 4 : 3)}.`;
}

/** “2 December 2016”, “December 2016”, “2016”. */
export function dayFirst({ year, month, day }: KnownDate, nameOf = monthName): string {
  return [day, month === undefined ? undefined : nameOf(month), year]
    .filter((part) => part !== undefined)
    .join(' ');
}
