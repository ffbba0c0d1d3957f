import type { Article, Paragraph } from './article.ts';
import type { Quote } from './quote.ts';

export type SummaryLength = 'short' | 'medium' | 'long';

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
