import type { ArticleField, FieldProblem } from '../../../domain/errors/article-file-errors.ts';
import type { Format } from '../../format.ts';

/** As forms have them. */
export const fieldLabels: Readonly<Record<ArticleField, string>> = {
  title: 'Titel',
  author: 'Autor',
  publisher: 'Herausgeber',
  published: 'Datum',
  url: 'Link',
  language: 'Sprache',
};

export function fieldProblemWords(format: Format) {
  return (problem: FieldProblem): string => {
    const field = format.quoted(fieldLabels[problem.field]);
    switch (problem.code) {
      case 'missing':
        return `${field} fehlt.`;
      case 'empty':
        return `${field} ist leer.`;
      case 'not-text':
        return `${field} ist kein Text. Setz den Wert in Anführungszeichen.`;
      case 'not-date':
        return `${field} ist kein Datum wie 2016-12-02.`;
      case 'not-address':
        return `${field} ist keine http- oder https-Adresse wie https://example.org/artikel.`;
      case 'not-language':
        return `${field} ist kein Sprachkürzel wie de.`;
      case 'too-long':
        return `${field} ist länger als ${format.number(problem.max)} Zeichen.`;
    }
  };
}
