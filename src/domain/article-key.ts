import { createHash } from 'node:crypto';
import type { Article, ArticleContent } from './article.ts';

/** `Article.key`: 48 bits of the SHA-256 over the article's id and its text. */
export function articleKey(id: string, text: string): string {
  return createHash('sha256').update(`${id}\n${text}`).digest('base64url').slice(0, 8);
}

/** An article without numbering: a draft, or one read from an export. */
export function unpublishedArticle(id: string, content: ArticleContent): Article {
  return { id, key: articleKey(id, content.text), ...content };
}
