import type { Article } from '../domain/article.ts';
import { termsOf } from '../language/words/terms.ts';
import { wordsOf } from '../language/words/words.ts';
import type { Shelf } from './index/shelf.ts';
import { initialismFor, nameFor } from './initialisms.ts';

/** A part of a question, and what to search for instead. */
interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The question as the articles would spell it: chat spellings written out, and initialisms exchanged for the names that the
 * articles use, or the other way round. Words that the articles contain stay as they are.
 *
 * @param article searched instead of the whole shelf
 */
export function respell(question: string, shelf: Shelf, article: Article | undefined): string {
  const isKnown = (words: string) => {
    const terms = termsOf(words, shelf.language);
    return terms.every(({ term }) => shelf.has(term, article?.id));
  };
  const isCasual = !/\p{Lu}/u.test(question);
  const replacements: Replacement[] = [];
  for (const { folded, start, end } of wordsOf(question)) {
    const stands =
      /(?:^|\s)$/u.test(question.slice(0, start)) && /^(?:$|[\s?!,;])/u.test(question.slice(end));
    if (!stands || (folded.length === 1 && !isCasual)) continue;
    const text =
      insteadOf(folded, isKnown, shelf) ?? (isKnown(folded) ? undefined : nameFor(folded, shelf, article));
    if (text !== undefined) replacements.push({ start, end, text });
  }
  const spelled = replace(question, replacements);
  return replace(spelled, initialismFor(spelled, shelf, article));
}

/** What the chat spelling means: always if that is no keyword, otherwise if the articles have it and not the word typed. */
function insteadOf(
  typed: string,
  isKnown: (words: string) => boolean,
  { language }: Shelf,
): string | undefined {
  const meant = language.chatSpellings?.get(typed);
  if (meant === undefined) return undefined;
  if (meant.every((words) => termsOf(words, language).length === 0)) return meant[0];
  return isKnown(typed) ? undefined : meant.find(isKnown);
}

function replace(text: string, replacements: readonly Replacement[]): string {
  let result = '';
  let at = 0;
  for (const { start, end, text: instead } of replacements) {
    result += text.slice(at, start) + instead;
    at = end;
  }
  return result + text.slice(at);
}
