import type { Article } from '../../domain/article.ts';
import type { RecordField } from '../../domain/record.ts';
import type { Format } from '../format.ts';
import { citationWords } from './citations.ts';

export function recordWords(format: Format): (field: RecordField, article: Article) => string {
  const sentences: Readonly<Record<RecordField, (article: Article) => string>> = {
    author: ({ author }) => (author === undefined ? 'No consta ningún autor.' : `Por ${author}.`),
    published: ({ published }) =>
      published === undefined ? 'No consta ninguna fecha.' : `Publicado: ${format.isoDate(published)}.`,
    publisher: ({ publisher }) =>
      publisher === undefined ? 'No consta ningún medio.' : `Publicado por ${publisher}.`,
    title: ({ title }) => `El título es ${format.quotedShort(title)}.`,
    url: ({ url }) => (url === undefined ? 'No consta ninguna dirección.' : `Su dirección: ${url}`),
    length: (article) => `${citationWords(format).size(article)}.`,
  };
  return (field, article) => sentences[field](article);
}
