import { shorten } from '../domain/shorten.ts';

const OPENING = /(?<=^|[\s([{–—-])["“„«»]/gu;
const CLOSING = /["“”«»]/gu;

/** In double quotation marks; double marks inside become single ones. Meant for sentences about a text, never for the text itself. */
export function quoted(text: string): string {
  return `“${text.replace(OPENING, '‘').replace(CLOSING, '’')}”`;
}

/** The same for what a person typed, or a title of any length: at most 100 characters of it. */
export function quotedShort(text: string): string {
  return quoted(shorten(text));
}
