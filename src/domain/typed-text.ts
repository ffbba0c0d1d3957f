import { UserError } from './errors/user-error.ts';

/**
 * What a person typed, trimmed.
 *
 * @param max in characters
 * @throws UserError question-empty, question-too-long
 */
export function typedText(what: 'question' | 'quote', typed: string, max: number): string {
  const text = typed.trim();
  if (text === '') throw new UserError('question-empty', { what });
  if (text.length > max) throw new UserError('question-too-long', { what, length: text.length, max });
  return text;
}
