import type { Article, Paragraph } from './article.ts';
import type { Quote } from './quote.ts';

export type SummaryLength = 'short' | 'medium' | 'long';

/** Maximum length of a summary, as a share of the article's words. */
export const summaryShares = { short: 0.1, medium: 0.2, long: 0.35 } as const satisfies Record<
  SummaryLength,
  number
>;

export interface SummarySentence {
  readonly paragraph: Paragraph;
  readonly quote: Quote;
}

export interface Summary {
  readonly article: Article;
  readonly length: SummaryLength;
  /** Whole sentences in the article's order; at least one. */
  readonly sentences: readonly SummarySentence[];
  /** Of all sentences. */
  readonly words: number;
}
