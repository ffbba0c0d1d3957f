import type { Format } from '../../../domain/extraction.ts';
import { splitFrontMatter } from '../../split-front-matter.ts';
import type { Hints } from '../draft.ts';
import type { ForeignFile } from '../foreign-file.ts';

const PREAMBLE = /^(?:\s|\uFEFF|<\?xml[^>]*\?>|<!--.*?-->)*/su;
const HTML_START = /^<(?:!doctype\s+html|html|head|body|title|meta)[\s>]/iu;
const OTHER_ROOTS: readonly (readonly [RegExp, ForeignFile])[] = [
  [/^<(?:rss|feed|rdf:RDF)[\s>]/iu, { kind: 'feed', format: 'RSS' }],
  [/^(?:<!DOCTYPE svg[^>]*>\s*)?<svg[\s>]/iu, { kind: 'image', format: 'SVG' }],
];
const BLOCK_END = /<\/(?:p|div|li|h[1-6]|td|article|section|blockquote|ul|ol|table)\s*>/giu;
const OPEN_PARAGRAPH = /<p(?:\s[^>]*)?>/giu;

/** Marks of Markdown and the points that each scores. */
const MARKS: readonly (readonly [RegExp, number])[] = [
  [/^#{1,6} +\S/mu, 2],
  [/^(?:```|~~~)/mu, 2],
  [/^\S.*\r?\n(?:={3,}|-{3,})\s*$/mu, 1],
  [/!?\[[^\]\n]+\]\([^)\s]+(?: "[^"\n]*")?\)/u, 2],
  [/(?<![\w*])\*\*[^\s*][^*\n]*\*\*(?![\w*])/u, 1],
  [/^(?:[-*+]|\d+\.) +\S.*\r?\n(?:[-*+]|\d+\.) +\S/mu, 1],
  [/^> +\S/mu, 1],
  [/`[^`\n]+`/u, 1],
  [/^\|.+\|\s*\r?\n\|[\s:|-]+\|\s*$/mu, 2],
];
const ENOUGH = 2;
/** How far text is looked at, in characters. */
const BEGINNING = 100_000;

/** Which format a text is in, by what it looks like; what its name or its sender say tips the scales at most. */
export function textFormat(text: string, hints: Hints): Exclude<Format, 'pdf'> | ForeignFile {
  const start = text.replace(PREAMBLE, '').slice(0, BEGINNING);
  const other = OTHER_ROOTS.find(([root]) => root.test(start))?.[1];
  if (other !== undefined) return other;
  if (HTML_START.test(start)) return 'html';
  if (isJson(text)) return { kind: 'data', format: 'JSON' };
  const claims = claimsOf(hints);
  const blocks = count(start, BLOCK_END) + count(start, OPEN_PARAGRAPH);
  if (start.startsWith('<') && blocks >= (claims === 'html' ? 1 : claims === 'markdown' ? 20 : 3))
    return 'html';
  if (claims === 'markdown' || hasFrontMatter(start)) return 'markdown';
  const points = MARKS.reduce((sum, [mark, worth]) => sum + (mark.test(start) ? worth : 0), 0);
  return points >= ENOUGH ? 'markdown' : 'text';
}

function claimsOf({ contentType = '', fileName = '', url = '' }: Hints): Exclude<Format, 'pdf'> | undefined {
  if (/\.(?:md|markdown|mdown|mkd)$/iu.test(fileName || url) || /^text\/(?:x-)?markdown/iu.test(contentType))
    return 'markdown';
  if (/\.x?html?$/iu.test(fileName) || /^(?:text\/html|application\/xhtml)/iu.test(contentType))
    return 'html';
  return undefined;
}

/** A field is required, since a plain text may begin with a rule. */
function hasFrontMatter(text: string): boolean {
  return /^\s*[\w-]+:/u.test(splitFrontMatter(text)?.yaml ?? '');
}

function isJson(text: string): boolean {
  if (!/^\s*[[{]/u.test(text)) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
