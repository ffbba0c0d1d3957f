import type { Article, Paragraph } from './article.ts';
import { UserError } from './errors/user-error.ts';

/** A paragraph's id in its parts. */
export interface ParagraphId {
  /** `Numbering.handle`. */
  readonly handle: string;
  /** The paragraph's lasting number, which may differ from its current place. */
  readonly number: number;
}

const HANDLE = /^(?<slug>[a-z][a-z\d]{0,15})\s*-\s*(?<own>[a-z]+|\d{1,9})/u;
const NUMBER = /^[·./:#¶\s-]+(?<number>\d{1,9})$/u;
/** Characters that people type for a hyphen or a middle dot. */
const HYPHENS = /[‐‑‒–—−]/gu;
const DOTS = /[•‧∙⋅・･]/gu;

/** "wsws-3·17"; undefined if the article is not published. */
export function paragraphId(
  { numbering }: Pick<Article, 'numbering'>,
  paragraph: Pick<Paragraph, 'number'>,
): string | undefined {
  const number = numbering?.paragraphs[paragraph.number - 1];
  return numbering === undefined || number === undefined ? undefined : written(numbering.handle, number);
}

/** The paragraph that has this lasting number in the current text. */
export function paragraphNumbered(
  { numbering, paragraphs }: Pick<Article, 'numbering' | 'paragraphs'>,
  number: number,
): Paragraph | undefined {
  return paragraphs[numbering?.paragraphs.indexOf(number) ?? -1];
}

/**
 * Reads an id as people type it: case-insensitive, with a full stop, a slash, a space or ¶ instead of the dot, or together with
 * the command that it was copied from.
 *
 * @throws UserError not-a-paragraph-id
 */
export function parseParagraphId(typed: string): ParagraphId {
  const line = plain(typed);
  const handle = handleIn(line);
  const number = Number(NUMBER.exec(line.slice(handle?.length))?.groups?.['number'] ?? 0);
  if (handle === undefined || number === 0) throw new UserError('not-a-paragraph-id', { id: typed.trim() });
  return { handle: handle.written, number };
}

/** The beginning of an id in its normal form: "wsws", "wsws-3", "wsws-3·1"; undefined if the text cannot begin one. */
export function idBeginning(typed: string): string | undefined {
  const line = plain(typed);
  const handle = handleIn(line);
  if (handle === undefined) return /^[a-z][a-z\d]*-?$/u.exec(line)?.[0];
  const rest = line.slice(handle.length);
  const number = NUMBER.exec(rest)?.groups?.['number'];
  if (number !== undefined) return written(handle.written, Number(number));
  return rest === '' ? handle.written : /^[·./:#¶-]\s*$/u.test(rest) ? `${handle.written}·` : undefined;
}

function written(handle: string, number: number): string {
  return `${handle}·${number}`;
}

function plain(typed: string): string {
  return typed
    .normalize('NFKC')
    .replace(HYPHENS, '-')
    .replace(DOTS, '·')
    .replace(/[\p{Cf}`*_]/gu, '')
    .toLowerCase()
    .replace(/^\s*\/?paragraph\s+id:/u, '')
    .trim();
}

function handleIn(line: string): { readonly written: string; readonly length: number } | undefined {
  const match = HANDLE.exec(line);
  const { slug, own = '' } = match?.groups ?? {};
  if (match === null || slug === undefined) return undefined;
  return { written: `${slug}-${/^\d/u.test(own) ? Number(own) : own}`, length: match[0].length };
}
