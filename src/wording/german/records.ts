import type { Article } from '../../domain/article.ts';
import type { RecordField } from '../../domain/record.ts';
import type { Format } from '../format.ts';
import { citationWords } from './citations.ts';

export function recordWords(format: Format): (field: RecordField, article: Article) => string {
  const sentences: Readonly<Record<RecordField, (article: Article) => string>> = {
    author: ({ author }) => (author === undefined ? 'Es ist niemand als Autor vermerkt.' : `Von ${author}.`),
    published: ({ published }) =>
      published === undefined
        ? 'Es ist kein Datum vermerkt.'
        : `Veröffentlicht: ${format.isoDate(published)}.`,
    publisher: ({ publisher }) =>
      publisher === undefined ? 'Es ist kein Herausgeber vermerkt.' : `Herausgegeben von ${publisher}.`,
    title: ({ title }) => `Der Titel lautet ${format.quotedShort(title)}.`,
    url: ({ url }) => (url === undefined ? 'Es ist keine Adresse vermerkt.' : `Seine Adresse: ${url}`),
    length: (article) => `${citationWords(format).size(article)}.`,
  };
  return (field, article) => sentences[field](article);
}
