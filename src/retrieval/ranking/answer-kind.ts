import { textOf } from '../../domain/article.ts';
import type { IndexedParagraph } from '../index/indexed-paragraph.ts';
import type { ParsedQuestion } from './parse-question.ts';

/** Whether the text contains the number or time that is asked for; true if the question asks for neither. */
export function containsFigure(question: ParsedQuestion, answer: string): boolean {
  const asksFigure = question.answerKind === 'number' || question.answerKind === 'time';
  return !asksFigure || hasAnswerKind(question, answer);
}

/** Whether a sentence contains the kind of answer that is asked for; true where the language cannot tell. */
export function containsAnswerKind(
  question: ParsedQuestion,
  indexed: IndexedParagraph,
  sentence: number,
): boolean {
  const text = sentenceOf(indexed, sentence);
  return text === undefined || hasAnswerKind(question, text);
}

/** Whether a sentence says what the thing is that the question asks a definition of; false if it asks for none. */
export function isDefinition(
  { language, askedThing }: ParsedQuestion,
  indexed: IndexedParagraph,
  sentence: number,
): boolean {
  if (askedThing === undefined) return false;
  const text = sentenceOf(indexed, sentence);
  return text !== undefined && (language.defines?.(askedThing, text) ?? false);
}

function hasAnswerKind({ text, language, answerKind }: ParsedQuestion, answer: string): boolean {
  return answerKind === undefined || (language.containsAnswerKind?.(answerKind, answer, text) ?? true);
}

function sentenceOf({ article, paragraph }: IndexedParagraph, sentence: number): string | undefined {
  const span = paragraph.sentences[sentence];
  return span && textOf(article, span);
}
