import { stringify } from 'yaml';
import type { Source } from '../../domain/article.ts';

/** What an article file holds. */
export interface FileContent extends Partial<Record<Exclude<keyof Source, 'title'>, string | undefined>> {
  readonly title: string;
  readonly language: string;
  readonly text: string;
}

/** An article as a Markdown file that can be put into the articles folder: front matter, then the text exactly as it is. */
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

/** A file's name without its ending: the title's letters and digits, what is not ASCII left out, then the id. */
export function articleFileName(title: string, id: string): string {
  const words = title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z\d\s-]/gu, '')
    .trim()
    .replace(/[\s-]+/gu, '-');
  return [words.slice(0, 60), id].filter((part) => part !== '').join('-');
}
