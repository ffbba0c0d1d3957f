import type { ArticleField, FieldProblem } from '../../../domain/errors/article-file-errors.ts';
import type { Format } from '../../format.ts';
import { forms } from '../plural-forms.ts';

/** As forms have them. */
export const fieldLabels: Readonly<Record<ArticleField, string>> = {
  title: 'Заголовок',
  author: 'Автор',
  publisher: 'Издание',
  published: 'Дата',
  url: 'Ссылка',
  language: 'Язык',
};

export function fieldProblemWords(format: Format) {
  return (problem: FieldProblem): string => {
    const field = `Поле ${format.quoted(fieldLabels[problem.field])}`;
    switch (problem.code) {
      case 'missing':
        return `${field} не заполнено.`;
      case 'empty':
        return `${field} пустое.`;
      case 'not-text':
        return `${field}: нужен текст. Заключите значение в кавычки.`;
      case 'not-date':
        return `${field}: нужна дата, например 2016-12-02.`;
      case 'not-address':
        return `${field}: нужен адрес http или https, например https://example.org/statya.`;
      case 'not-language':
        return `${field}: нужен код языка, например ru.`;
      case 'too-long':
        return `${field} длиннее ${format.plural(problem.max, forms('# символа', '# символов', '# символов'))}.`;
    }
  };
}
