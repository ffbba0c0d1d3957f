import type { Article, Paragraph } from './article.ts';
import { Quote } from './quote.ts';

export type SummaryLength = 'short' | 'medium' | 'long';

/** Maximum length of a summary, as a share of the article's words. Its first sentence alone may be longer. */
export const summaryShares = { short: 0.1, medium: 0.2, long: 0.35 } as const satisfies Record<
  SummaryLength,
  number
>;

export interface SummarySentence {
  readonly paragraph: Paragraph;
  readonly quote: Quote;
}

/** Sentences of one paragraph that follow each other. */
export interface SummaryRun {
  readonly paragraph: Paragraph;
  readonly quote: Quote;
  /** Part of the paragraph of the run before, without what stands between. */
  readonly afterGap: boolean;
}

export interface Summary {
  readonly article: Article;
  readonly length: SummaryLength;
  /** What it is about, if not the article as a whole. */
  readonly focus?: string;
  /** Whole sentences in the article's order; at least one. */
  readonly sentences: readonly SummarySentence[];
  /** Of all sentences. */
  readonly words: number;
}

/** The sentences in runs, so that what is left out between two of a paragraph can be marked. */
export function summaryRuns(sentences: readonly SummarySentence[]): SummaryRun[] {
  const runs: SummaryRun[] = [];
  for (const { paragraph, quote } of sentences) {
    const last = runs.at(-1);
    const isSame = last?.paragraph === paragraph;
    const { article, end } = quote;
    if (isSame && article.text.slice(last.quote.end, quote.start).trim() === '')
      runs[runs.length - 1] = { ...last, quote: Quote.slice(article, { start: last.quote.start, end }) };
    else runs.push({ paragraph, quote, afterGap: isSame });
  }
  return runs;
}
