import type { Article } from '../../domain/article.ts';
import type { RecordField } from '../../domain/record.ts';
import type { Format } from '../format.ts';
import { citationWords } from './citations.ts';
import { withStop } from './plural-forms.ts';

export function recordWords(format: Format): (field: RecordField, article: Article) => string {
  const sentences: Readonly<Record<RecordField, (article: Article) => string>> = {
    author: ({ author }) => (author === undefined ? 'Автор не указан.' : withStop(`Автор: ${author}`)),
    published: ({ published }) =>
      published === undefined
        ? 'Дата публикации не указана.'
        : withStop(`Дата публикации: ${format.isoDate(published)}`),
    publisher: ({ publisher }) =>
      publisher === undefined ? 'Издание не указано.' : withStop(`Издание: ${publisher}`),
    title: ({ title }) => `Заголовок: ${format.quotedShort(title)}.`,
    url: ({ url }) => (url === undefined ? 'Адрес не указан.' : `Адрес статьи: ${url}`),
    length: (article) => `${citationWords(format).size(article)}.`,
  };
  return (field, article) => sentences[field](article);
}
