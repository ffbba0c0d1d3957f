import type { Article, Paragraph } from '../../domain/article.ts';
import { paragraphNumbered } from '../../domain/paragraph-id.ts';
import { type RecallParts, recallArticle } from '../recalling/recall-article.ts';

/** A text that somebody reads, and the article's present text if it has another one. */
export interface OpenArticle {
  readonly article: Article;
  /** Absent while the text is the present one. */
  readonly present?: Article;
}

/**
 * The text with this key, be it an earlier one: whoever turns pages keeps the text.
 *
 * @throws UserError passage-gone if the article was removed
 */
export async function reopenArticle(parts: RecallParts, key: string): Promise<OpenArticle> {
  const article = await recallArticle(parts, key);
  const present = parts.library.store.withKey(key) ?? parts.library.store.find(article.id);
  return present === undefined || present.key === article.key ? { article } : { article, present };
}

/** The paragraph of another text of the same article that has the lasting number of this one; or else its first. */
export function sameParagraph(
  { numbering }: Pick<Article, 'numbering'>,
  paragraph: Paragraph,
  other: Article,
): Paragraph | undefined {
  const number = numbering?.paragraphs[paragraph.number - 1] ?? 0;
  return paragraphNumbered(other, number) ?? other.paragraphs[0];
}
