import { stripVTControlCharacters } from 'node:util';

/** Neutralizes escape sequences and other control characters in articles and file names, which a terminal would obey. */
export function printable(words: string): string {
  return stripVTControlCharacters(words)
    .replaceAll('\r\n', '\n')
    .replace(/(?![\n\t])\p{Cc}/gu, '\ufffd');
}

/** JSON with every control character escaped. `JSON.stringify` leaves U+007F to U+009F as they are. */
export function printableJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /\p{Cc}/gu,
    (control) => `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
