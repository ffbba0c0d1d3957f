import { UserError } from '../../domain/errors/user-error.ts';
import type { Aside, Extraction } from '../../domain/extraction.ts';
import { oneLine } from '../../domain/one-line.ts';
import type { SourceReader } from './source-reader.ts';

/**
 * The article in a text that a person pasted.
 *
 * @param title replaces a title found in the text, which then counts as the first paragraph; by default, the one that is found
 * @throws UserError text-empty, and the errors of extracting
 */
export async function readPasted(
  { extract }: Pick<SourceReader, 'extract'>,
  title: string | undefined,
  text: string,
): Promise<Extraction> {
  if (text.trim() === '') throw new UserError('text-empty', {});
  const bytes = new TextEncoder().encode(text);
  const found = await extract(bytes, { contentType: 'text/plain; charset=utf-8' });
  return title === undefined ? found : titled(found, title);
}

function titled(found: Extraction, title: string): Extraction {
  const warnings = found.warnings.filter(({ code }) => code !== 'no-title');
  const isParagraph =
    found.format === 'text' && found.title !== undefined && fold(found.title) !== fold(title);
  if (!isParagraph) return { ...found, title, warnings };
  const paragraphs = [found.title ?? '', ...found.paragraphs];
  return {
    ...found,
    title,
    paragraphs,
    ...(found.traits && { traits: [{}, ...found.traits] }),
    asides: found.asides.map(moved),
    ...(found.beside && { beside: found.beside.map(moved) }),
    kept: paragraphs.length,
    warnings,
  };
}

function moved(aside: Aside): Aside {
  return { ...aside, after: aside.after + 1 };
}

function fold(words: string): string {
  return oneLine(words).toLowerCase();
}
