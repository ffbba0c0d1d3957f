import { runInSlices } from '../../domain/steps/run-in-slices.ts';
import type { Summary, SummarySentence } from '../../domain/summary.ts';
import type { Library } from '../../libraries/library.ts';
import { type SummaryWish, summarySteps } from '../asking/summarize-text.ts';
import { type RecallParts, recallArticle } from './recall-article.ts';

/**
 * A summary made earlier, of the text that it was made from: summaries are deterministic.
 *
 * @param key of that text
 * @param fits as when the summary was first made
 * @throws UserError passage-gone, no-sentence-fits
 */
export async function recallSummary(
  parts: RecallParts & { readonly library: Pick<Library, 'speech'> },
  { key, ...wish }: SummaryWish & { readonly key: string },
  fits: (sentences: readonly SummarySentence[]) => boolean,
): Promise<Summary> {
  const article = await recallArticle(parts, key);
  return runInSlices(summarySteps(article, wish, fits, parts.library.speech));
}
