import type { Article, Paragraph, Span } from './article.ts';

/** A paragraph that was found, and the part of it that answers. */
export interface Passage {
  readonly article: Article;
  readonly paragraph: Paragraph;
  /** One or more whole sentences of the paragraph: what is shown in bold and what the link opens. */
  readonly highlight: Span;
  /** 0 to 1: how likely it is that it answers; of a quote, the share of its words that it holds. */
  readonly score: number;
}

/** The smallest run of whole sentences of `paragraph` that holds `span`. */
export function sentencesAround(paragraph: Paragraph, span: Span): Span {
  const first = paragraph.sentences.findLast((sentence) => sentence.start <= span.start);
  const last = paragraph.sentences.find((sentence) => sentence.end >= span.end);
  return { start: first?.start ?? paragraph.start, end: last?.end ?? paragraph.end };
}

/** A lasting order for what is otherwise equal: by article, then as one reads. */
export function comparePlaces(
  one: Pick<Passage, 'article' | 'paragraph'>,
  other: Pick<Passage, 'article' | 'paragraph'>,
): number {
  if (one.article.id !== other.article.id) return one.article.id < other.article.id ? -1 : 1;
  return one.paragraph.number - other.paragraph.number;
}
