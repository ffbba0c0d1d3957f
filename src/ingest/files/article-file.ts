import { stringify } from 'yaml';
import type { Source } from '../../domain/article.ts';

/** The content of an article file. */
export interface FileContent extends Partial<Record<Exclude<keyof Source, 'title'>, string | undefined>> {
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
  text,
}: FileContent): string {
  return `---\n${stringify({ title, author, publisher, published, url, language })}---\n${text}`;
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
