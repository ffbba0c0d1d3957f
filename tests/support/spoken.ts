import type { Article, Span } from '../../src/domain/article.ts';
import { spokenQuotesOf } from '../../src/speakers/spoken-quotes.ts';
import { articleOf } from './articles.ts';

/** The quotes of a text, each as `speaker [mention] quotation`; "–" where the speaker is not named. */
export function spoken(text: string, language = 'en'): string[] {
  const article = articleOf(text, { language });
  const slice = ({ start, end }: Span) => article.text.slice(start, end);
  return spokenQuotesOf(article).map((quote) => {
    const mention = quote.mention === undefined ? '' : ` [${slice(quote.mention)}]`;
    return `${quote.speakers.map(({ name }) => name).join(' + ') || '–'}${mention} ${slice(quote)}`;
  });
}

/** Whom the text's quotes are given to, in its own words. */
export function mentions(article: Article): (string | undefined)[] {
  return spokenQuotesOf(article).map(
    ({ mention }) => mention && article.text.slice(mention.start, mention.end),
  );
}
