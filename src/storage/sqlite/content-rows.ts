import type { Article, ArticleContent, Paragraph, Source } from '../../domain/article.ts';
import { articleKey } from '../../domain/article-key.ts';
import { hashOf } from '../../domain/text-hash.ts';
import type { ContentRow, RevisionRow } from './schema.ts';

/** Lone surrogates, for which UTF-8 has no bytes, become U+FFFD, one code unit for one. */
export function toContentRow(content: ArticleContent): ContentRow {
  const text = content.text.toWellFormed();
  if (text.includes('\0')) throw new RangeError('The text of an article holds a NUL character');
  return {
    title: content.title,
    author: content.author ?? null,
    publisher: content.publisher ?? null,
    published: content.published ?? null,
    url: content.url ?? null,
    language: content.language,
    text,
    spans: JSON.stringify(content.paragraphs.map(toNumbers)),
    words: content.words,
    hash: hashOf(text),
  };
}

export function toContent(row: ContentRow, title: string | null = null): ArticleContent {
  return {
    ...toSource({ ...row, title: title ?? row.title }),
    language: row.language,
    text: row.text,
    paragraphs: (JSON.parse(row.spans) as number[][]).map(toParagraph),
    words: row.words,
  };
}

/** Undefined when the text is not the one that was stored: a bit of the file has changed. */
export function toArticle(
  row: Pick<RevisionRow, 'article_id' | 'key' | 'numbers' | keyof ContentRow> & { readonly handle: string },
  title: string | null,
): Article | undefined {
  const id = row.article_id;
  if (articleKey(id, row.text) !== row.key) return undefined;
  const numbering = { handle: row.handle, paragraphs: JSON.parse(row.numbers) as number[] };
  return { id, key: row.key, numbering, ...toContent(row, title) };
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

function toParagraph([start = 0, end = 0, ...ends]: readonly number[], index: number): Paragraph {
  const sentences = Array.from({ length: ends.length / 2 }, (_, at) => ({
    start: ends[2 * at] ?? 0,
    end: ends[2 * at + 1] ?? 0,
  }));
  return { number: index + 1, start, end, sentences };
}
