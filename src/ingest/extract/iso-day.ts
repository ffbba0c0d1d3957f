const ISO = /^(?<year>\d{4})[-/.]?(?<month>\d{2})[-/.]?(?<day>\d{2})(?!\d)/u;
const MONTH_NAME = /\p{L}{3,}/u;
const YEAR = /\b\d{4}\b/u;
const ZONE = /(?:\bGMT|\bUTC|\bZ|[+-]\d{2}:?\d{2})$/u;

/** The day of a date as pages write them, as they wrote it: no time zone moves it. Undefined for what is none. */
export function isoDay(text: string | undefined): string | undefined {
  const date = text?.trim() ?? '';
  const { year, month, day } = ISO.exec(date)?.groups ?? {};
  if (year !== undefined) return checked(`${year}-${month}-${day}`);
  if (!MONTH_NAME.test(date) || !YEAR.test(date)) return undefined;
  // Without its zone, the text is read as local time, and so is what comes out of it.
  const time = new Date(date.replace(ZONE, '').trim());
  if (Number.isNaN(time.getTime())) return undefined;
  const parts = [time.getFullYear(), time.getMonth() + 1, time.getDate()];
  return checked(parts.map((part) => String(part).padStart(2, '0')).join('-'));
}

function checked(day: string): string | undefined {
  const time = new Date(day);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(day) ? day : undefined;
}
