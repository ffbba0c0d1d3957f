import { oneLine } from '../../../domain/one-line.ts';
import { authorInByline } from '../../../language/rules/byline.ts';
import type { DeclaredSource } from '../text/declared-source.ts';
import type { Line } from './pdf-lines.ts';

/** What a PDF says of itself. Its dates are those of the file, not of the text. */
export interface PdfInfo {
  readonly Title?: unknown;
  readonly Author?: unknown;
  readonly Language?: unknown;
}

/** What programs write for want of a title. */
const NO_TITLE =
  /^(?:untitled.*|unbenannt.*|sans titre.*|microsoft word - .*|.*\.(?:docx?|odt|rtf|pdf|indd|qxd|tex|pages|html?|txt))$/iu;
const MAX_TITLE = 250;
const MAX_TITLE_LINES = 4;
/** A title is near the top, in letters larger than the text's by this factor. */
const NEAR_TOP = 12;
const LARGER = 1.2;

export function pdfSource({ Title, Author, Language }: PdfInfo): {
  [Key in keyof DeclaredSource]: DeclaredSource[Key] | undefined;
} {
  const title = typeof Title === 'string' ? oneLine(Title) : '';
  const author = typeof Author === 'string' ? authorInByline(Author) : undefined;
  const language = typeof Language === 'string' ? Language.toLowerCase() : '';
  return {
    title: title.length <= MAX_TITLE && !NO_TITLE.test(title) ? title : undefined,
    // A single word is more often the name of an account than of a person.
    author: author?.includes(' ') ? author : undefined,
    language: /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/u.test(language) ? language : undefined,
  };
}

/** The lines of the title: those in the largest letters near the top of the first page; none where all are alike. */
export function titleLines(lines: readonly Line[]): Line[] {
  const top = lines.filter(({ page }) => page === 1).slice(0, NEAR_TOP);
  const largest = Math.max(...top.map(({ size }) => size));
  const first = top.findIndex(({ size }) => size === largest);
  if (largest < LARGER * usualSize(lines)) return [];
  const rest = top.slice(first);
  const end = rest.findIndex(({ size }) => size !== largest);
  const title = end === -1 ? rest : rest.slice(0, end);
  const length = title.reduce((sum, { text }) => sum + text.length, 0);
  return title.length <= MAX_TITLE_LINES && length <= MAX_TITLE ? title : [];
}

/** The size that most of the letters have. */
function usualSize(lines: readonly Line[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of lines) letters.set(size, (letters.get(size) ?? 0) + text.length);
  const [usual] = [...letters].sort(([, one], [, other]) => other - one);
  return usual?.[0] ?? 0;
}
