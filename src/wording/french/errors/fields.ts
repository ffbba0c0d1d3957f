import type { ArticleField, FieldProblem } from '../../../domain/errors/article-file-errors.ts';
import type { Format } from '../../format.ts';

/** As forms have them. */
export const fieldLabels: Readonly<Record<ArticleField, string>> = {
  title: 'Titre',
  author: 'Auteur',
  publisher: 'Éditeur',
  published: 'Date',
  url: 'Lien',
  language: 'Langue',
};

export function fieldProblemWords(format: Format) {
  return (problem: FieldProblem): string => {
    const field = format.quoted(fieldLabels[problem.field]);
    switch (problem.code) {
      case 'missing':
        return `${field} manque.`;
      case 'empty':
        return `${field} est vide.`;
      case 'not-text':
        return `${field} n’est pas du texte. Mets la valeur entre guillemets.`;
      case 'not-date':
        return `${field} n’est pas une date comme 2016-12-02.`;
      case 'not-address':
        return `${field} n’est pas une adresse http ou https comme https://example.org/article.`;
      case 'not-language':
        return `${field} n’est pas un code de langue comme fr.`;
      case 'too-long':
        return `${field} dépasse ${format.number(problem.max)} caractères.`;
    }
  };
}
