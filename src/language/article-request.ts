import { languages } from './languages.ts';
import type { ArticleRequest } from './rules/article-requests.ts';

/** What a question asks about an article as a whole, in any language that can tell. */
export function articleRequestOf(question: string): ArticleRequest | undefined {
  for (const { articleRequest } of languages) {
    const request = articleRequest?.(question);
    if (request !== undefined) return request;
  }
  return undefined;
}
