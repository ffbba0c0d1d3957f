import type { IndexedParagraph } from '../index/shelf.ts';
import type { Asked } from './asked.ts';

/** Whether a sentence could hold the answer by its kind; true where the language cannot tell. */
export function holdsAnswer(
  { text, language, kind }: Asked,
  { article, paragraph }: IndexedParagraph,
  sentence: number,
): boolean {
  const span = paragraph.sentences[sentence];
  if (kind === undefined || span === undefined) return true;
  return language.holdsKind?.(kind, article.text.slice(span.start, span.end), text) ?? true;
}
