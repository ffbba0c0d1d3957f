import type { QuestionAnswer, Summarized } from '../../domain/answer.ts';
import type { Article } from '../../domain/article.ts';
import { UserError } from '../../domain/errors/user-error.ts';
import type { SummaryLength, SummarySentence } from '../../domain/summary.ts';
import type { ArticleRequest } from '../../language/rules/article-requests.ts';
import { type Library, namedArticle } from '../../libraries/library.ts';
import { summarizeText } from './summarize-text.ts';

/** Lengths to try before the longest: a tenth of a very short article may hold no sentence. */
const LONGER: readonly SummaryLength[] = ['short', 'medium'];

/**
 * Answers a question about an article as a whole. If none is named, a summary is of the newest article, like that of
 * `summarizeArticle`; for the record, several articles are one too many.
 *
 * @param name an id, key or title
 * @param fits whether the sentences of a summary can be shown together
 * @throws UserError unknown-article, no-sentence-fits
 */
export function answerRequest(
  library: Pick<Library, 'store'>,
  request: ArticleRequest,
  name: string | undefined,
  fits: (sentences: readonly SummarySentence[]) => boolean,
): QuestionAnswer | undefined {
  const all = library.store.all();
  const named = namedArticle(library, name);
  const article = named ?? all[0];
  if (article === undefined) return undefined;
  if (request === 'summary') return summaryOf(article, fits);
  return named === undefined && all.length > 1
    ? { kind: 'refused', reason: { code: 'article-unnamed' }, nearest: [] }
    : { kind: 'record', field: request, article };
}

function summaryOf(article: Article, fits: (sentences: readonly SummarySentence[]) => boolean): Summarized {
  for (const length of LONGER) {
    try {
      return { kind: 'summary', summary: summarizeText(article, length, fits) };
    } catch (error) {
      if (!(error instanceof UserError && error.code === 'no-sentence-fits')) throw error;
    }
  }
  return { kind: 'summary', summary: summarizeText(article, 'long', fits) };
}
