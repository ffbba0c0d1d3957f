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
  const replacements: Replacement[] = [];
  for (const { folded, start, end } of wordsOf(question)) {
    const meant = shelf.language.chatSpellings?.get(folded);
    const isFiller = meant?.every((words) => termsOf(words, shelf.language).length === 0) ?? false;
    const text = isFiller
      ? meant?.[0]
      : isKnown(folded)
        ? undefined
        : (meant?.find(isKnown) ?? nameFor(folded, shelf, article));
    if (text !== undefined) replacements.push({ start, end, text });
  }
  const spelled = replace(question, replacements);
  return replace(spelled, initialismFor(spelled, shelf, article, isKnown));
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
