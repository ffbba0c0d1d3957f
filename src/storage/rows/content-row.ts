import type { Article, ArticleContent, Paragraph, Source } from '../../domain/article.ts';
import { articleKey } from '../../domain/article-key.ts';
import { restoreTraits, type SavedTraits, saveTraits } from '../../domain/paragraphs/saved-traits.ts';
import { hashOf } from '../../domain/text-hash.ts';

/** The columns of an `ArticleContent`. */
export interface ContentRow {
  title: string;
  author: string | null;
  publisher: string | null;
  published: string | null;
  url: string | null;
  language: string;
  text: string;
  /** JSON: for each paragraph one flat array of offsets: its start and end, then the start and end of each sentence. */
  spans: string;
  /** JSON: `SavedTraits.kinds`; null for body text alone, and for texts stored without kinds. */
  kinds: string | null;
  /** JSON: `SavedTraits.pages`; null for texts without pages. */
  pages: string | null;
  words: number;
  /** SHA-256 of the text, in hexadecimal digits. */
  hash: string;
}

/** The columns of a published `Article`, besides its title. */
export interface ArticleRow extends ContentRow {
  readonly article_id: string;
  readonly key: string;
  /** JSON: `Numbering.paragraphs`. */
  readonly numbers: string;
  readonly handle: string;
}

/**
 * Lone surrogates have no UTF-8 encoding and become U+FFFD, which keeps all offsets.
 *
 * @throws RangeError for a text with NUL characters
 */
export function toContentRow(content: ArticleContent): ContentRow {
  const text = content.text.toWellFormed();
  if (text.includes('\0')) throw new RangeError('The text of an article holds a NUL character');
  const { kinds, pages } = saveTraits(content.paragraphs);
  return {
    title: content.title,
    author: content.author ?? null,
    publisher: content.publisher ?? null,
    published: content.published ?? null,
    url: content.url ?? null,
    language: content.language,
    text,
    spans: JSON.stringify(content.paragraphs.map(toNumbers)),
    kinds: kinds === undefined ? null : JSON.stringify(kinds),
    pages: pages === undefined ? null : JSON.stringify(pages),
    words: content.words,
    hash: hashOf(text),
  };
}

/** @param title a manager's title, which replaces the row's own */
export function contentOfRow(row: ContentRow, title: string | null = null): ArticleContent {
  const traits = restoreTraits({
    kinds: JSON.parse(row.kinds ?? '{}') as SavedTraits['kinds'],
    pages: JSON.parse(row.pages ?? '[]') as SavedTraits['pages'],
  });
  return {
    ...toSource({ ...row, title: title ?? row.title }),
    language: row.language,
    text: row.text,
    paragraphs: (JSON.parse(row.spans) as number[][]).map((numbers, index) => ({
      ...toParagraph(numbers, index),
      ...traits[index],
    })),
    words: row.words,
  };
}

/**
 * @param title a manager's title, which replaces the row's own
 * @returns undefined if the text does not match its key: the stored data are damaged
 */
export function articleOfRow(row: ArticleRow, title: string | null): Article | undefined {
  const id = row.article_id;
  if (articleKey(id, row.text) !== row.key) return undefined;
  const numbering = { handle: row.handle, paragraphs: JSON.parse(row.numbers) as number[] };
  return { id, key: row.key, numbering, ...contentOfRow(row, title) };
}

export type SourceColumns = Pick<ContentRow, 'title' | 'author' | 'publisher' | 'published' | 'url'>;

export function toSource({ title, author, publisher, published, url }: SourceColumns): Source {
  return {
    title,
    ...(author === null ? {} : { author }),
    ...(publisher === null ? {} : { publisher }),
    ...(published === null ? {} : { published }),
    ...(url === null ? {} : { url }),
  };
}

function toNumbers({ start, end, sentences }: Paragraph): number[] {
  return [start, end, ...sentences.flatMap((sentence) => [sentence.start, sentence.end])];
}

function toParagraph([start = 0, end = 0, ...offsets]: readonly number[], index: number): Paragraph {
  const sentences = Array.from({ length: offsets.length / 2 }, (_, at) => ({
    start: offsets[2 * at] ?? 0,
    end: offsets[2 * at + 1] ?? 0,
  }));
  return { number: index + 1, start, end, sentences };
}
