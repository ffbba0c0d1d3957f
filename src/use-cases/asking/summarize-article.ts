import { UserError } from '../../domain/errors/user-error.ts';
import { finish } from '../../domain/steps/finish.ts';
import { runInSlices } from '../../domain/steps/run-in-slices.ts';
import type { Summary, SummarySentence } from '../../domain/summary.ts';
import { type Library, namedArticle } from '../../libraries/library.ts';
import { type SummaryWish, summarySteps } from './summarize-text.ts';

export interface SummaryRequest extends SummaryWish {
  /** An id, key or title; by default, the newest article. */
  readonly article?: string | undefined;
}

/**
 * Summarizes an article; see `summarizeText`.
 *
 * @param fits whether these sentences can be shown together; by default, any can
 * @throws UserError no-articles, unknown-article, no-sentence-fits, focus-too-long, focus-not-mentioned
 */
export function summarizeArticle(
  library: Pick<Library, 'store' | 'speech'>,
  request: SummaryRequest,
  fits?: (sentences: readonly SummarySentence[]) => boolean,
): Summary {
  return finish(articleSummary(library, request, fits));
}

/** The same, yielding to other work. */
export async function summarizeInSlices(...of: Parameters<typeof summarizeArticle>): Promise<Summary> {
  return runInSlices(articleSummary(...of));
}

function articleSummary(
  library: Pick<Library, 'store' | 'speech'>,
  { article: name, ...wish }: SummaryRequest,
  fits: (sentences: readonly SummarySentence[]) => boolean = () => true,
): Generator<void, Summary> {
  const article = namedArticle(library, name) ?? library.store.all()[0];
  if (article === undefined) throw new UserError('no-articles', {});
  return summarySteps(article, wish, fits, library.speech);
}
