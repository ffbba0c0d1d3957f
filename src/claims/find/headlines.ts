import type { Article } from '../../domain/article.ts';
import { unpublishedArticle } from '../../domain/article-key.ts';
import { languageOf } from '../../language/language.ts';
import { termsOf } from '../../language/words/terms.ts';
import type { ArticleIndex } from '../../retrieval/index/article-index.ts';

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

/** The headlines that the claim may be, or begin with. */
export function headlinesNear(index: ArticleIndex, articles: readonly Article[], claim: string): Headline[] {
  const terms = new Map(
    index.shelves().map((shelf) => {
      const ids = termsOf(claim.toLowerCase(), shelf.language).flatMap(
        ({ term }) => shelf.vocabulary.idOf(term) ?? [],
      );
      return [shelf.language.code, { shelf, ids: new Set(ids) }] as const;
    }),
  );
  const near: { readonly article: Article; readonly shared: number }[] = [];
  for (const article of articles) {
    const known = terms.get(languageOf(article.language).code);
    const own = known?.shelf.titleTermsOf(article.id);
    if (known === undefined || own === undefined) continue;
    let shared = 0;
    for (const id of own) if (known.ids.has(id)) shared += 1;
    if (shared > 0 && shared >= MIN_SHARE * own.size) near.push({ article, shared });
  }
  return near
    .sort((one, other) => other.shared - one.shared)
    .slice(0, MAX_HEADLINES)
    .map(({ article }) => ({ article, headline: headlineOf(article) }));
}

function headlineOf({ id, title, language }: Article): Article {
  const whole = { start: 0, end: title.length };
  const paragraphs = [{ ...whole, number: 1, sentences: [whole] }];
  return unpublishedArticle(id, { title, language, text: title, paragraphs, words: 0 });
}
