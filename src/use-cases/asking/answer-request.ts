import type { QuestionAnswer } from '../../domain/answer.ts';
import type { SummarySentence } from '../../domain/summary.ts';
import type { ArticleRequest } from '../../language/rules/article-requests.ts';
import { type Library, namedArticle } from '../../libraries/library.ts';
import { summarySteps } from './summarize-text.ts';

/**
 * Answers a question about an article as a whole. If none is named, a summary is of the newest article, like that of
 * `summarizeArticle`; for the record, several articles are one too many. One sentence a step.
 *
 * @param name an id, key or title
 * @param fits whether the sentences of a summary can be shown together
 * @throws UserError unknown-article, no-sentence-fits
 */
export function* answerRequest(
  library: Pick<Library, 'store' | 'speech'>,
  request: ArticleRequest,
  name: string | undefined,
  fits: (sentences: readonly SummarySentence[]) => boolean,
): Generator<void, QuestionAnswer | undefined> {
  const all = library.store.all();
  const named = namedArticle(library, name);
  const article = named ?? all[0];
  if (article === undefined) return undefined;
  if (request === 'summary')
    return {
      kind: 'summary',
      summary: yield* summarySteps(article, { length: 'short' }, fits, library.speech),
    };
  return named === undefined && all.length > 1
    ? { kind: 'refused', reason: { code: 'article-unnamed' }, nearest: [] }
    : { kind: 'record', field: request, article };
}
