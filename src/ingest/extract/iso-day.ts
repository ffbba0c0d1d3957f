const ISO = /^(?<year>\d{4})[-/.]?(?<month>\d{2})[-/.]?(?<day>\d{2})(?!\d)/u;
const MONTH_NAME = /\p{L}{3,}/u;
const YEAR = /\b\d{4}\b/u;
const ZONE = /(?:\bGMT|\bUTC|\bZ|[+-]\d{2}:?\d{2})$/u;

/** A date in any notation found on pages, as yyyy-mm-dd, without time zone conversion. Undefined for anything else. */
export function isoDay(text: string | undefined): string | undefined {
  const date = text?.trim() ?? '';
  const { year, month, day } = ISO.exec(date)?.groups ?? {};
  if (year !== undefined) return validDay(`${year}-${month}-${day}`);
  if (!MONTH_NAME.test(date) || !YEAR.test(date)) return undefined;
  // Without its zone, the text is parsed as local time, and its parts are read as local time too.
  const time = new Date(date.replace(ZONE, '').trim());
  if (Number.isNaN(time.getTime())) return undefined;
  const parts = [time.getFullYear(), time.getMonth() + 1, time.getDate()];
  return validDay(parts.map((part) => String(part).padStart(2, '0')).join('-'));
}

/** The day if it exists in the calendar. */
function validDay(day: string): string | undefined {
  const time = new Date(day);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(day) ? day : undefined;
}
