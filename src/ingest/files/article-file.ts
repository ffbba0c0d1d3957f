import { stringify } from 'yaml';
import type { Source } from '../../domain/article.ts';
import type { SavedTraits } from '../../domain/paragraphs/saved-traits.ts';

/** The content of an article file. */
export interface FileContent
  extends Partial<Record<Exclude<keyof Source, 'title'>, string | undefined>>,
    SavedTraits {
  readonly title: string;
  readonly language: string;
  readonly text: string;
}

/** Formats an article as a Markdown file for the articles folder: front matter, then the unchanged text. */
export function articleFile({
  title,
  author,
  publisher,
  published,
  url,
  language,
  kinds,
  pages,
  text,
}: FileContent): string {
  const source = stringify({ title, author, publisher, published, url, language });
  const traits = Object.entries({ kinds, pages })
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}: ${JSON.stringify(value)}\n`);
  return `---\n${source}${traits.join('')}---\n${text}`;
}

/** Characters of the title in a file name. */
const MAX_TITLE_PART = 60;

/** A file name without extension: the title's ASCII letters and digits, then the id. */
export function articleFileName(title: string, id: string): string {
  const words = title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z\d\s-]/gu, '')
    .trim()
    .replace(/[\s-]+/gu, '-');
  return [words.slice(0, MAX_TITLE_PART), id].filter((part) => part !== '').join('-');
}
