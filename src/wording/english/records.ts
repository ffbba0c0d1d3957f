import type { Article } from '../../domain/article.ts';
import type { RecordField } from '../../domain/record.ts';
import type { Format } from '../format.ts';
import { quotedShort } from '../quoted.ts';
import { citationWords } from './citations.ts';

/** What an article's record says of a field, in a sentence. */
export function recordWords(format: Format): (field: RecordField, article: Article) => string {
  const sentences: Readonly<Record<RecordField, (article: Article) => string>> = {
    author: ({ author }) => (author === undefined ? 'No author is recorded.' : `By ${author}.`),
    published: ({ published }) =>
      published === undefined ? 'No date is recorded.' : `Published: ${format.isoDate(published)}.`,
    publisher: ({ publisher }) =>
      publisher === undefined ? 'No publisher is recorded.' : `Published by ${publisher}.`,
    title: ({ title }) => `The title is ${quotedShort(title)}.`,
    url: ({ url }) => (url === undefined ? 'No address is recorded.' : `Its address: ${url}`),
    length: (article) => `${citationWords(format).size(article)}.`,
  };
  return (field, article) => sentences[field](article);
}
