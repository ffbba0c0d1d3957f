import type { Article } from '../../domain/article.ts';
import type { RecordField } from '../../domain/record.ts';
import type { Format } from '../format.ts';
import { citationWords } from './citations.ts';

export function recordWords(format: Format): (field: RecordField, article: Article) => string {
  const sentences: Readonly<Record<RecordField, (article: Article) => string>> = {
    author: ({ author }) => (author === undefined ? 'Aucun auteur n’est indiqué.' : `Par ${author}.`),
    published: ({ published }) =>
      published === undefined
        ? 'Aucune date n’est indiquée.'
        : `Date de publication : ${format.isoDate(published)}.`,
    publisher: ({ publisher }) =>
      publisher === undefined ? 'Aucun éditeur n’est indiqué.' : `Publié par ${publisher}.`,
    title: ({ title }) => `Le titre est ${format.quotedShort(title)}.`,
    url: ({ url }) => (url === undefined ? 'Aucune adresse n’est indiquée.' : `Son adresse : ${url}`),
    length: (article) => `${citationWords(format).size(article)}.`,
  };
  return (field, article) => sentences[field](article);
}
