import { UserError } from '../../domain/errors/user-error.ts';
import { type ExportedArticle, parseExport } from '../../domain/exported-library.ts';
import type { History } from '../../storage/catalog.ts';
import { isAltered, textOfExported } from './export-format.ts';

/**
 * The articles of an export, each as a function that reads it on demand.
 *
 * @param file the JSON's path, for the error
 * @throws UserError not-an-export, also if a text differs from the one that was exported
 */
export function readExport(json: string, file: string): (() => History)[] {
  const { articles } = parseExport(json, file);
  if (articles.some(({ revisions }) => revisions.some(isAltered)))
    throw new UserError('not-an-export', { file });
  return articles.toSorted(byNumberDescending).map((article) => () => toHistory(article));
}

/** With the highest handle first, an article whose handle is taken never gets the handle of one still to be imported. */
function byNumberDescending(one: ExportedArticle, other: ExportedArticle): number {
  const number = ({ handle }: ExportedArticle) => Number(handle?.split('-')[1] ?? 0);
  return number(other) - number(one);
}

function toHistory({ title, handle, revisions: [first, ...later] }: ExportedArticle): History {
  const revisions = [textOfExported(first), ...later.map(textOfExported)] as const;
  return { ...(title === undefined ? {} : { title }), handle, revisions };
}
