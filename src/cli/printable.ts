import { stripVTControlCharacters } from 'node:util';

/** A terminal would obey escape sequences and other control characters in an article or in the name of its file. */
export function printable(words: string): string {
  return stripVTControlCharacters(words)
    .replaceAll('\r\n', '\n')
    .replace(/(?![\n\t])\p{Cc}/gu, '\ufffd');
}

/** JSON without any control character: `JSON.stringify` leaves those of eight bits as they are. */
export function printableJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /\p{Cc}/gu,
    (control) => `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
