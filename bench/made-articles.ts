import { readFile } from 'node:fs/promises';
import { parseArticle, toContent } from '../src/ingest/files/parse-article.ts';
import type { History } from '../src/storage/catalog.ts';
import { namesIn, renamer } from './names.ts';

const FILE = new URL('../articles/moscow-in-secret-talks-with-syrian-rebels.md', import.meta.url);
const original = parseArticle('original', await readFile(FILE));
const paragraphs = original.paragraphs.map(({ start, end }) => original.text.slice(start, end));
const names = namesIn(paragraphs);

export interface MadeArticle {
  /** About a person whom no other article names. */
  readonly question: string;
  /** Splits the text into paragraphs and sentences, as for any other article. */
  read(): History & { readonly revisions: readonly [History['revisions'][0]] };
}

/**
 * Repeats the bundled article's paragraphs with other names in each article, so that the vocabulary grows with the
 * text.
 */
export function madeArticle(index: number, count: number): MadeArticle {
  const rename = renamer(names, `library:${index}`);
  return {
    question: `Where did ${rename('Lavrov')} meet ${rename('Cavusoglu')}?`,
    read: () => {
      const text = Array.from({ length: count }, (_, at) =>
        rename(paragraphs[at % paragraphs.length] ?? ''),
      ).join('\n\n');
      const content = toContent({ source: { title: rename(original.title) }, text }, 'en');
      return { revisions: [{ content, by: undefined }] };
    },
  };
}
