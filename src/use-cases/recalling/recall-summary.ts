import type { Summary, SummarySentence } from '../../domain/summary.ts';
import type { Library } from '../../libraries/library.ts';
import { type SummaryWish, summarizeText } from '../asking/summarize-text.ts';
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
  return summarizeText(await recallArticle(parts, key), wish, fits, parts.library.speech);
}
