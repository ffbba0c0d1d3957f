import type { Article, Paragraph } from '../domain/article.ts';
import { Quote } from '../domain/quote.ts';
import { UserError } from '../domain/user-error.ts';
import { languageOf } from '../language/language.ts';
import { termsOf } from '../language/terms.ts';
import { countWords } from '../language/words.ts';
import { centrality } from '../search/rank-sentences.ts';
import { type Library, namedArticle } from './library.ts';

/** At most this share of the article's words. */
export const summaryShares = { short: 0.1, medium: 0.2, long: 0.35 } as const;
export type SummaryLength = keyof typeof summaryShares;

export interface SummaryRequest {
  /** An id, key or title; without it, the newest article. */
  readonly article?: string | undefined;
  readonly length: SummaryLength;
}

export interface SummarySentence {
  readonly paragraph: Paragraph;
  readonly quote: Quote;
}

export interface Summary {
  readonly article: Article;
  readonly length: SummaryLength;
  /** Whole sentences in the article's order, at least one. */
  readonly sentences: readonly SummarySentence[];
  readonly words: number;
}

/**
 * The most central sentences that fit into the length's share of the article's words.
 *
 * @param fits whether these sentences can be shown together; without it, any can
 * @throws UserError no-articles, unknown-article, no-sentence-fits
 */
export function summarizeArticle(
  library: Pick<Library, 'store'>,
  { article: name, length }: SummaryRequest,
  fits: (sentences: readonly SummarySentence[]) => boolean = () => true,
): Summary {
  const article = namedArticle(library, name) ?? library.store.all()[0];
  if (article === undefined) throw new UserError('no-articles', {});
  const share = summaryShares[length];
  const sentences = choose(article, Math.floor(share * article.words), fits);
  if (sentences.length === 0) throw new UserError('no-sentence-fits', { words: article.words, share });
  return { article, length, sentences, words: wordsIn(sentences) };
}

function choose(article: Article, budget: number, fits: (sentences: readonly SummarySentence[]) => boolean) {
  const language = languageOf(article.language);
  const all = article.paragraphs.flatMap((paragraph) =>
    paragraph.sentences.map((sentence) => ({ paragraph, quote: Quote.slice(article, sentence) })),
  );
  const scores = centrality(all.map(({ quote }) => termsOf(quote.text, language).map(({ term }) => term)));
  const bestFirst = all
    .map((_, index) => index)
    .sort((one, other) => (scores[other] ?? 0) - (scores[one] ?? 0));
  let chosen: SummarySentence[] = [];
  for (const sentence of bestFirst.flatMap((index) => all[index] ?? [])) {
    const tried = [...chosen, sentence].sort((one, other) => one.quote.start - other.quote.start);
    if (wordsIn(tried) <= budget && fits(tried)) chosen = tried;
  }
  return chosen;
}

function wordsIn(sentences: readonly SummarySentence[]): number {
  return sentences.reduce((sum, { quote }) => sum + countWords(quote.text), 0);
}
