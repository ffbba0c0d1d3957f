const OPENING = /(?<=^|[\s([{–—-])["“„«»]/gu;
const CLOSING = /["“”„«»]/gu;

/** In double quotation marks; those inside become single ones. */
export function inQuotationMarks(title: string, end = ''): string {
  return `“${title.replace(OPENING, '‘').replace(CLOSING, '’')}${end}”`;
}

/** “a, b<and>c”. */
export function listed(items: readonly string[], and: string): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')}${and}${items.at(-1)}`;
}

/** With a full stop at its end, unless it ends a sentence by itself. */
export function ended(text: string): string {
  return /[.?!…][’”"')\]]*$/u.test(text) ? text : `${text}.`;
}
