import { oneLine } from '../../../domain/one-line.ts';
import { MAX_TITLE } from '../../../domain/source-limits.ts';
import { authorInByline } from '../../../language/rules/byline.ts';
import type { DeclaredSource } from '../text/declared-source.ts';
import type { Line } from './pdf-lines.ts';

/** A PDF's metadata. Its dates are not used, since they are those of the file. */
export interface PdfInfo {
  readonly Title?: unknown;
  readonly Author?: unknown;
  readonly Language?: unknown;
}

/** Placeholders that programs write instead of a title. */
const PLACEHOLDER_TITLE =
  /^(?:untitled.*|unbenannt.*|sans titre.*|microsoft word - .*|.*\.(?:docx?|odt|rtf|pdf|indd|qxd|tex|pages|html?|txt))$/iu;
const MAX_TITLE_LINES = 4;
/** Lines of the first page among which the title is looked for. */
const TITLE_SEARCH_LINES = 12;
/**
 * Least ratio of the title's font size to the text's. Lower finds more titles and more false ones; 1.1 to 1.5 are
 * usual.
 */
const MIN_TITLE_RATIO = 1.2;

export function pdfSource({ Title, Author, Language }: PdfInfo): {
  [Key in keyof DeclaredSource]: DeclaredSource[Key] | undefined;
} {
  const title = typeof Title === 'string' ? oneLine(Title) : '';
  const author = typeof Author === 'string' ? authorInByline(Author) : undefined;
  const language = typeof Language === 'string' ? Language.toLowerCase() : '';
  return {
    title: title.length <= MAX_TITLE && !PLACEHOLDER_TITLE.test(title) ? title : undefined,
    // A single word is more often a user name than an author.
    author: author?.includes(' ') ? author : undefined,
    language: /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/u.test(language) ? language : undefined,
  };
}

/** The lines of the title: the first ones in the largest font near the top of the first page, if it is clearly larger. */
export function titleLines(lines: readonly Line[]): Line[] {
  const top = lines.filter(({ page }) => page === 1).slice(0, TITLE_SEARCH_LINES);
  const largest = Math.max(...top.map(({ size }) => size));
  const first = top.findIndex(({ size }) => size === largest);
  if (largest < MIN_TITLE_RATIO * usualSize(lines)) return [];
  const rest = top.slice(first);
  const end = rest.findIndex(({ size }) => size !== largest);
  const title = end === -1 ? rest : rest.slice(0, end);
  const length = title.reduce((sum, { text }) => sum + text.length, 0);
  return title.length <= MAX_TITLE_LINES && length <= MAX_TITLE ? title : [];
}

/** The font size of most characters. */
export function usualSize(lines: readonly Line[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of lines) letters.set(size, (letters.get(size) ?? 0) + text.length);
  const [usual] = [...letters].sort(([, one], [, other]) => other - one);
  return usual?.[0] ?? 0;
}
