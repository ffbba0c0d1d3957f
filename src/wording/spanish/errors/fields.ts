import type { ArticleField, FieldProblem } from '../../../domain/errors/article-file-errors.ts';
import type { Format } from '../../format.ts';

/** As forms have them. */
export const fieldLabels: Readonly<Record<ArticleField, string>> = {
  title: 'Título',
  author: 'Autoría',
  publisher: 'Medio',
  published: 'Fecha',
  url: 'Enlace',
  language: 'Idioma',
};

export function fieldProblemWords(format: Format) {
  return (problem: FieldProblem): string => {
    const field = format.quoted(fieldLabels[problem.field]);
    switch (problem.code) {
      case 'missing':
        return `Falta ${field}.`;
      case 'empty':
        return `El campo ${field} está vacío.`;
      case 'not-text':
        return `El campo ${field} no es texto. Pon el valor entre comillas.`;
      case 'not-date':
        return `El campo ${field} no es una fecha como 2016-12-02.`;
      case 'not-address':
        return `El campo ${field} no es una dirección http o https como https://example.org/articulo.`;
      case 'not-language':
        return `El campo ${field} no es un código de idioma como es.`;
      case 'too-long':
        return `El campo ${field} tiene más de ${format.number(problem.max)} caracteres.`;
    }
  };
}
