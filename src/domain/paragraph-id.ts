import type { Article, Paragraph } from './article.ts';
import { UserError } from './user-error.ts';

/** What a paragraph's id says. */
export interface ParagraphId {
  /** `Numbering.handle`. */
  readonly handle: string;
  /** The paragraph's lasting number, which its place in the article need not be. */
  readonly number: number;
}

const HANDLE = /^(?<slug>[a-z][a-z\d]{0,15})\s*-\s*(?<own>[a-z]+|\d{1,9})/u;
const NUMBER = /^[·./:#¶\s-]+(?<number>\d{1,9})$/u;
/** What else is written for a hyphen and a middle dot. */
const HYPHENS = /[‐‑‒–—−]/gu;
const DOTS = /[•‧∙⋅・･]/gu;

/** "wsws-3·17"; nothing where the article is not published. */
export function paragraphId(
  { numbering }: Pick<Article, 'numbering'>,
  paragraph: Pick<Paragraph, 'number'>,
): string | undefined {
  const number = numbering?.paragraphs[paragraph.number - 1];
  return numbering === undefined || number === undefined ? undefined : written(numbering.handle, number);
}

/** The paragraph that has this lasting number now. */
export function paragraphNumbered(
  { numbering, paragraphs }: Pick<Article, 'numbering' | 'paragraphs'>,
  number: number,
): Paragraph | undefined {
  return paragraphs[numbering?.paragraphs.indexOf(number) ?? -1];
}

/**
 * An id as people type it: in any case, with a full stop, a slash, a space or ¶ in the place of the dot, with the command
 * that it was copied with.
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

/** The beginning of an id, as it is written: "wsws", "wsws-3", "wsws-3·1"; nothing for what is none. */
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
