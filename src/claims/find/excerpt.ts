import type { Article, Paragraph, Span } from '../../domain/article.ts';
import type { Language } from '../../language/language.ts';

/** A span of an article that holds a claim or a piece of it. */
export interface Excerpt {
  readonly article: Article;
  readonly language: Language;
  /** The paragraph that the span starts in; it may end in a later one. */
  readonly paragraph: Paragraph;
  readonly span: Span;
}

/** @throws RangeError for an article without paragraphs */
export function excerptAt(article: Article, span: Span, language: Language): Excerpt {
  const paragraph = article.paragraphs.findLast(({ start }) => start <= span.start) ?? article.paragraphs[0];
  if (paragraph === undefined) throw new RangeError(`${article.id} has no paragraphs`);
  return { article, language, paragraph, span };
}
