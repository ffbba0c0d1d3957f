import type { Span } from '../../domain/article.ts';
import { sentencesAround } from '../../domain/passage.ts';
import type { Excerpt } from '../find/excerpt.ts';

/** The rest of the excerpt's first and last sentence; empty spans where it has the whole sentence. */
export function edgesOf({ article, paragraph, span }: Excerpt): { before: Span; after: Span } {
  const last = article.paragraphs.findLast(({ start }) => start < span.end) ?? paragraph;
  const { start } = sentencesAround(paragraph, span);
  const { end } = sentencesAround(last, span);
  return {
    before: { start: Math.min(start, span.start), end: span.start },
    after: { start: span.end, end: Math.max(end, span.end) },
  };
}

/** Whether the sentence has words before or after the excerpt. */
export function isSentenceLonger(excerpt: Excerpt): boolean {
  const { before, after } = edgesOf(excerpt);
  const { text } = excerpt.article;
  return [before, after].some(({ start, end }) => /[\p{L}\p{N}]/u.test(text.slice(start, end)));
}
