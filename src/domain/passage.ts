import type { Article, Paragraph, Span } from './article.ts';

/** A paragraph found by a search, and the part of it that answers. */
export interface Passage {
  readonly article: Article;
  readonly paragraph: Paragraph;
  /** One or more whole sentences of the paragraph, shown in bold and opened by the link. */
  readonly highlight: Span;
  /** 0 to 1: the confidence that it answers a question, or the share of a quote's words that it contains. */
  readonly score: number;
}

/** The smallest run of whole sentences of `paragraph` that contains `span`. */
export function sentencesAround(paragraph: Paragraph, span: Span): Span {
  const first = paragraph.sentences.findLast((sentence) => sentence.start <= span.start);
  const last = paragraph.sentences.find((sentence) => sentence.end >= span.end);
  return { start: first?.start ?? paragraph.start, end: last?.end ?? paragraph.end };
}

/** A stable order for breaking ties: by article id, then in reading order. */
export function comparePassages(
  one: Pick<Passage, 'article' | 'paragraph'>,
  other: Pick<Passage, 'article' | 'paragraph'>,
): number {
  if (one.article.id !== other.article.id) return one.article.id < other.article.id ? -1 : 1;
  return one.paragraph.number - other.paragraph.number;
}
