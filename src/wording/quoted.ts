import { shorten } from '../domain/shorten.ts';
import { isolated } from './isolated.ts';

/** An opening mark stands at the beginning of a word. */
const MARK = /(?<opening>(?<=^|[\s([{–—-])["“„«»])|["“”«»]/gu;

/** Quotation marks around a text, and around one inside it: outer opening, outer closing, inner opening, inner closing. */
export type QuotationMarks = readonly [string, string, string, string];

const ENGLISH: QuotationMarks = ['“', '”', '‘', '’'];

/** By language, as CLDR has them; French with the narrow no-break spaces that belong to them. */
const marksOf: Readonly<Record<string, QuotationMarks>> = {
  de: ['„', '“', '‚', '‘'],
  es: ['«', '»', '“', '”'],
  fr: ['«\u202f', '\u202f»', '“', '”'],
  ru: ['«', '»', '„', '“'],
};

/** @param locale BCP 47 */
export function quotationMarks(locale: string): QuotationMarks {
  return marksOf[locale.slice(0, 2)] ?? ENGLISH;
}

/** In double quotation marks; double marks inside become single ones. Meant for sentences about a text, never for the text itself. */
export function quotedIn(
  [opening, closing, innerOpening, innerClosing]: QuotationMarks,
  text: string,
): string {
  const inside = text.replace(MARK, (_, opens?: string) =>
    opens === undefined ? innerClosing : innerOpening,
  );
  return `${opening}${isolated(inside)}${closing}`;
}

/** The same in English. */
export function quoted(text: string): string {
  return quotedIn(ENGLISH, text);
}

/** The same for what a person typed, or a title of any length: at most 100 characters of it. */
export function quotedShort(text: string): string {
  return quoted(shorten(text));
}
