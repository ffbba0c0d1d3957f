import type { Article, Paragraph } from '../../domain/article.ts';
import { idBeginning, paragraphId } from '../../domain/paragraph-id.ts';
import { Quote } from '../../domain/quote.ts';
import type { Library } from '../../libraries/library.ts';
import { suggestArticles } from './suggest-articles.ts';
import { suggestSentences } from './suggest-sentences.ts';

export interface SuggestedParagraph {
  readonly id: string;
  readonly quote: Quote;
}

export interface ParagraphSearch {
  readonly typed: string;
  readonly limit: number;
  /** An id, key or title; by default, all articles are searched. */
  readonly article?: string | undefined;
}

/**
 * Paragraphs whose id begins with the text typed, then those of articles that match it, then those that contain it. If
 * nothing was typed: all paragraphs, those of the most recently added article first.
 */
export function suggestParagraphs(
  library: Library,
  { typed, limit, article: name }: ParagraphSearch,
): SuggestedParagraph[] {
  const found = new Map<string, Quote>();
  const only = name === undefined ? undefined : library.store.find(name);
  if (name !== undefined && only === undefined) return [];
  for (const [article, paragraph] of candidates(library, typed, limit, only)) {
    if (only !== undefined && article !== only) continue;
    if (found.size >= limit) break;
    const id = paragraphId(article, paragraph);
    if (id !== undefined) found.set(id, Quote.slice(article, paragraph));
  }
  return [...found].map(([id, quote]) => ({ id, quote }));
}

type Candidate = readonly [Article, Paragraph];

function* candidates(
  library: Library,
  typed: string,
  limit: number,
  only: Article | undefined,
): Generator<Candidate> {
  if (only !== undefined && typed.trim() === '') yield* paragraphsOf([only]);
  const beginning = idBeginning(typed);
  if (beginning !== undefined) {
    for (const candidate of paragraphsOf(library.store.recent()))
      if (paragraphId(...candidate)?.startsWith(beginning)) yield candidate;
  }
  yield* paragraphsOf(suggestArticles(library, typed, limit));
  const sentences = suggestSentences(library, { typed, limit, article: only?.id });
  for (const {
    quote: { article, start },
  } of sentences) {
    const paragraph = article.paragraphs.find((each) => each.end > start);
    if (paragraph !== undefined) yield [article, paragraph];
  }
}

function* paragraphsOf(articles: readonly Article[]): Generator<Candidate> {
  for (const article of articles) for (const paragraph of article.paragraphs) yield [article, paragraph];
}
