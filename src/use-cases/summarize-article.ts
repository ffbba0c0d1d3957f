import type { Article, Paragraph } from '../domain/article.ts';
import { Quote } from '../domain/quote.ts';
import { UserError } from '../domain/user-error.ts';
import { languageOf } from '../language/language.ts';
import { termsOf } from '../language/words/terms.ts';
import { countWords } from '../language/words/words.ts';
import { type Library, namedArticle } from '../libraries/library.ts';
import { centrality } from '../retrieval/summary/centrality.ts';

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
  return summaryOf(article, length, fits);
}

/** The same of one article. @throws UserError no-sentence-fits */
export function summaryOf(
  article: Article,
  length: SummaryLength,
  fits: (sentences: readonly SummarySentence[]) => boolean = () => true,
): Summary {
  const share = summaryShares[length];
  const { sentences, words } = choose(article, Math.floor(share * article.words), fits);
  if (sentences.length === 0) throw new UserError('no-sentence-fits', { words: article.words, share });
  return { article, length, sentences, words };
}

function choose(article: Article, budget: number, fits: (sentences: readonly SummarySentence[]) => boolean) {
  const language = languageOf(article.language);
  const all = article.paragraphs.flatMap((paragraph) =>
    paragraph.sentences.map((sentence) => {
      const quote = Quote.slice(article, sentence);
      return { paragraph, quote, words: countWords(quote.text) };
    }),
  );
  const scores = centrality(all.map(({ quote }) => termsOf(quote.text, language).map(({ term }) => term)));
  const bestFirst = all
    .map((_, index) => index)
    .sort((one, other) => (scores[other] ?? 0) - (scores[one] ?? 0));
  let sentences: SummarySentence[] = [];
  let words = 0;
  for (const sentence of bestFirst.flatMap((index) => all[index] ?? [])) {
    if (words + sentence.words > budget) continue;
    const tried = [...sentences, sentence].sort((one, other) => one.quote.start - other.quote.start);
    if (!fits(tried)) continue;
    sentences = tried;
    words += sentence.words;
  }
  return { sentences, words };
}
