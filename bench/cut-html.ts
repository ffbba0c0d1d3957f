import { decodeHTML } from 'entities';
import { oneLine } from '../src/domain/one-line.ts';

/** A tag; quoted attributes may contain >. */
const REST_OF_TAG = `(?:"[^"]*"|'[^']*'|[^'">])*>`;
const BLOCK = new RegExp(
  '</?(?:address|article|aside|blockquote|body|caption|center|d[dlt]|details|dialog|dir|div|fieldset|fig(?:caption|ure)|' +
    `footer|form|h[1-6]|header|hgroup|hr|html|legend|li|main|menu|nav|[ou]l|p|pre|section|summary|t(?:able|body|d|foot|h|head|r))(?=[\\s/>])${REST_OF_TAG}`,
  'giu',
);
const BREAKS = /<br\b[^>]*>\s*(?:<br\b[^>]*>\s*)+/giu;
const BREAK = /<br\b[^>]*>/giu;
const OTHER_TAG = new RegExp(`<(?!br\\b)[a-z/!]${REST_OF_TAG}`, 'giu');
const PARAGRAPH_END = '\u2029';

/**
 * The paragraphs of clean HTML, between block tags or double line breaks, white space collapsed. Works on the text, without
 * a DOM, so that it shares nothing with the code under test.
 */
export function cutHtml(html: string): string[] {
  return html
    .replace(BLOCK, PARAGRAPH_END)
    .replace(OTHER_TAG, '')
    .replace(BREAKS, PARAGRAPH_END)
    .replace(BREAK, ' ')
    .split(PARAGRAPH_END)
    .map((text) => oneLine(decodeHTML(text)))
    .filter((text) => text !== '');
}
