import { splitFrontMatter, splitTomlFrontMatter } from '../../split-front-matter.ts';
import type { Hints } from '../extracted-draft.ts';
import type { ForeignFile } from '../foreign-file.ts';
import { isMail } from '../mail/mail-parts.ts';
import { isSubtitles } from './subtitles.ts';

export type TextFormat = 'html' | 'markdown' | 'text' | 'mail' | 'subtitles';

/** What may precede a root element. */
const PREAMBLE = /^(?:\s|\uFEFF|<\?xml[^>]*\?>|<!--.*?-->)*/su;
const HTML_START = /^<(?:!doctype\s+html|html|head|body|title|meta)[\s>]/iu;
const OTHER_ROOTS: readonly (readonly [RegExp, ForeignFile])[] = [
  [/^(?:<!DOCTYPE plist[^>]*>\s*)?<plist[\s>]/iu, { kind: 'archive', format: 'WEBARCHIVE' }],
  [/^<(?:rss|feed|rdf:RDF)[\s>]/iu, { kind: 'feed', format: 'RSS' }],
  [/^(?:<!DOCTYPE svg[^>]*>\s*)?<svg[\s>]/iu, { kind: 'image', format: 'SVG' }],
];
/** HTML blocks in a text that begins with a tag, by the claimed format: Markdown may contain some HTML. */
const MIN_BLOCKS = { html: 1, text: 3, markdown: 20 } as const;
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
/** Points that make a text Markdown. Lower finds more Markdown and takes more plain text for it. */
const MIN_POINTS = 2;
/** Characters examined. */
const MAX_EXAMINED = 100_000;

/** Detects a text's format by its content; its name and media type only tip the scales. */
export function textFormat(text: string, hints: Hints): TextFormat | ForeignFile {
  const start = text.replace(PREAMBLE, '').slice(0, MAX_EXAMINED);
  const other = OTHER_ROOTS.find(([root]) => root.test(start))?.[1];
  if (other !== undefined) return other;
  if (HTML_START.test(start)) return 'html';
  if (isMail(text)) return 'mail';
  if (isSubtitles(text)) return 'subtitles';
  if (isJson(text)) return { kind: 'data', format: 'JSON' };
  const claimed = claimedFormat(hints);
  const blocks = count(start, BLOCK_END) + count(start, OPEN_PARAGRAPH);
  if (start.startsWith('<') && blocks >= MIN_BLOCKS[claimed ?? 'text']) return 'html';
  if (claimed === 'markdown' || hasFrontMatter(start)) return 'markdown';
  const points = MARKS.reduce((sum, [mark, worth]) => sum + (mark.test(start) ? worth : 0), 0);
  return points >= MIN_POINTS ? 'markdown' : 'text';
}

/** The format that a file name or media type claims. */
function claimedFormat({
  contentType = '',
  fileName = '',
  url = '',
}: Hints): 'html' | 'markdown' | undefined {
  if (/\.(?:md|markdown|mdown|mkd)$/iu.test(fileName || url) || /^text\/(?:x-)?markdown/iu.test(contentType))
    return 'markdown';
  if (/\.x?html?$/iu.test(fileName) || /^(?:text\/html|application\/xhtml)/iu.test(contentType))
    return 'html';
  return undefined;
}

/** Requires a field, since a plain text may begin with a rule. */
function hasFrontMatter(text: string): boolean {
  return /^\s*[\w-]+:/u.test(splitFrontMatter(text)?.yaml ?? '') || splitTomlFrontMatter(text) !== undefined;
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
