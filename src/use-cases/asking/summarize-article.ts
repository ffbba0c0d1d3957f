import { UserError } from '../../domain/errors/user-error.ts';
import type { Summary, SummaryLength, SummarySentence } from '../../domain/summary.ts';
import { type Library, namedArticle } from '../../libraries/library.ts';
import { summarizeText } from './summarize-text.ts';

export interface SummaryRequest {
  /** An id, key or title; by default, the newest article. */
  readonly article?: string | undefined;
  readonly length: SummaryLength;
}

/**
 * The most central sentences of an article that fit into the length's share of its words.
 *
 * @param fits whether these sentences can be shown together; by default, any can
 * @throws UserError no-articles, unknown-article, no-sentence-fits
 */
export function summarizeArticle(
  library: Pick<Library, 'store'>,
  { article: name, length }: SummaryRequest,
  fits: (sentences: readonly SummarySentence[]) => boolean = () => true,
): Summary {
  const article = namedArticle(library, name) ?? library.store.all()[0];
  if (article === undefined) throw new UserError('no-articles', {});
  return summarizeText(article, length, fits);
}
