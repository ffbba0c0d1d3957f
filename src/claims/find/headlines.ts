import type { Article } from '../../domain/article.ts';
import { unpublishedArticle } from '../../domain/article-key.ts';
import { termsOf } from '../../language/words/terms.ts';
import type { ArticleIndex } from '../../retrieval/index/article-index.ts';
import { compareArticles } from '../../retrieval/index/indexed-paragraph.ts';

/** An article whose headline shares words with a claim. */
export interface Headline {
  readonly article: Article;
  /** The headline as a text of its own, to be compared like one. */
  readonly headline: Article;
}

/** Share of the headline's terms that the claim has. Lower compares more headlines. */
const MIN_SHARE = 0.5;
/** Headlines compared per claim, those with most terms in common first. */
const MAX_HEADLINES = 3;

/**
 * The headlines that the claim may be, or begin with.
 *
 * @param likely articles that go before others whose headlines share as many terms
 */
export function headlinesNear(index: ArticleIndex, claim: string, likely: ReadonlySet<Article>): Headline[] {
  return index
    .shelves()
    .flatMap((shelf) => {
      const terms = termsOf(claim.toLowerCase(), shelf.language).map(({ term }) => term);
      return [...shelf.titled(terms)];
    })
    .filter(([{ titleTerms }, shared]) => shared >= MIN_SHARE * titleTerms.size)
    .sort(
      ([{ article: one }, shared], [{ article: other }, also]) =>
        also - shared || Number(likely.has(other)) - Number(likely.has(one)) || compareArticles(one, other),
    )
    .slice(0, MAX_HEADLINES)
    .map(([{ article }]) => ({ article, headline: headlineOf(article) }));
}

function headlineOf({ id, title, language }: Article): Article {
  const whole = { start: 0, end: title.length };
  const paragraphs = [{ ...whole, number: 1, sentences: [whole] }];
  return unpublishedArticle(id, { title, language, text: title, paragraphs, words: 0 });
}
