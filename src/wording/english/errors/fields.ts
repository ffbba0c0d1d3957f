import type { ArticleField, FieldProblem } from '../../../domain/errors/article-file-errors.ts';
import type { Format } from '../../format.ts';
import { quoted } from '../../quoted.ts';

type FieldNames = Readonly<Record<ArticleField, string>>;

/** As front matter has them. */
export const fieldKeys: FieldNames = {
  title: 'title',
  author: 'author',
  publisher: 'publisher',
  published: 'published',
  url: 'url',
  language: 'language',
};

/** As forms have them. */
export const fieldLabels: FieldNames = {
  title: 'Title',
  author: 'Author',
  publisher: 'Publisher',
  published: 'Date',
  url: 'Link',
  language: 'Language',
};

/** As options of the command line have them. */
export const fieldOptions: FieldNames = {
  title: '--title',
  author: '--author',
  publisher: '--publisher',
  published: '--date',
  url: '--url',
  language: '--language',
};

/** A whole sentence for each problem. */
export function fieldProblemWords(format: Format, names: FieldNames) {
  return (problem: FieldProblem): string => {
    const field = quoted(names[problem.field]);
    switch (problem.code) {
      case 'missing':
        return `${field} is missing.`;
      case 'empty':
        return `${field} is empty.`;
      case 'not-text':
        return `${field} is not text. Put the value in quotes.`;
      case 'not-date':
        return `${field} is not a date such as 2016-12-02.`;
      case 'not-address':
        return `${field} is not an http or https address such as https://example.org/article.`;
      case 'not-language':
        return `${field} is not a language code such as en.`;
      case 'too-long':
        return `${field} is longer than ${format.number(problem.max)} characters.`;
    }
  };
}
