import type { Article } from '../domain/article.ts';
import { Quote } from '../domain/quote.ts';
import type { SpokenQuote } from '../domain/spoken-quote.ts';
import { isSpoken } from '../search/cropped.ts';
import { type SpeakerOf, speakerInSentence } from '../search/speaker.ts';
import { spokenQuotesOf } from '../speakers/spoken-quotes.ts';

/**
 * Of words between quotation marks whom the article as a whole gives them to; of others whom their sentence does. An
 * article is read once for as long as the function is kept.
 */
export function speakerFinder(): SpeakerOf {
  const read = new Map<Article, readonly SpokenQuote[]>();
  const quotesOf = (article: Article) => {
    const quotes = read.get(article) ?? spokenQuotesOf(article);
    read.set(article, quotes);
    return quotes;
  };
  return (cut, language) => {
    const { article, span } = cut;
    if (!isSpoken(cut)) return speakerInSentence(cut, language);
    const said = quotesOf(article).find(({ start, end }) => start <= span.start && span.end <= end);
    if (said?.speaker === undefined) return speakerInSentence(cut, language);
    const { speaker } = said;
    return { quote: Quote.slice(article, speaker.span), names: [speaker.name, ...speaker.variants] };
  };
}
