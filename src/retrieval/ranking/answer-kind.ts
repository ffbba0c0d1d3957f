import type { IndexedParagraph } from '../index/indexed-paragraph.ts';
import type { ParsedQuestion } from './parse-question.ts';

/** Whether the text contains the number or time that is asked for; true if the question asks for neither. */
export function containsFigure({ text, language, answerKind }: ParsedQuestion, answer: string): boolean {
  if (answerKind !== 'number' && answerKind !== 'time') return true;
  return language.containsAnswerKind?.(answerKind, answer, text) ?? true;
}

/** Whether a sentence says what the thing is that the question asks a definition of; false if it asks for none. */
export function isDefinition(
  { language, askedThing }: ParsedQuestion,
  { article, paragraph }: IndexedParagraph,
  sentence: number,
): boolean {
  const span = paragraph.sentences[sentence];
  if (askedThing === undefined || span === undefined) return false;
  return language.defines?.(askedThing, article.text.slice(span.start, span.end)) ?? false;
}

/** Whether a sentence contains the kind of answer that is asked for; true where the language cannot tell. */
export function containsAnswerKind(
  { text, language, answerKind }: ParsedQuestion,
  { article, paragraph }: IndexedParagraph,
  sentence: number,
): boolean {
  const span = paragraph.sentences[sentence];
  if (answerKind === undefined || span === undefined) return true;
  return language.containsAnswerKind?.(answerKind, article.text.slice(span.start, span.end), text) ?? true;
}
