import type { Article } from '../domain/article.ts';
import { wordsOf } from '../language/words/words.ts';
import type { Shelf } from './index/shelf.ts';

/** Letters of an initialism that a question may use for a name. */
const MIN_LETTERS = 2;
const MAX_LETTERS = 6;
/** Letters of an initialism that replaces words of a question, which need not be a name. */
const MIN_REPLACING = 3;
/** Articles whose names are looked through; in larger libraries, the article has to be named. */
const MAX_ARTICLES = 60;
/** Paragraphs in which an initialism is looked for. */
const MAX_PARAGRAPHS = 20;

const SMALL_WORD = /^(?:of|the|and|for|in|on|de|la|del|du|des|der|die|und|für|y|et|e|di|da|do|van)$/u;
/** Capitalized words, with at most one small word between two of them. */
const NAME = /\p{Lu}[\p{L}\p{M}’'-]*(?:\s+(?:\p{Ll}{1,3}\s+)?\p{Lu}[\p{L}\p{M}’'-]*)+/gu;

/** The name that the word abbreviates in the searched articles: "Food Standards Agency" for "fsa". */
export function nameFor(word: string, shelf: Shelf, article: Article | undefined): string | undefined {
  if (word.length < MIN_LETTERS || word.length > MAX_LETTERS || !/^\p{L}+$/u.test(word)) return undefined;
  const articles = article === undefined ? shelf.articles().map((one) => one.article) : [article];
  if (articles.length > MAX_ARTICLES) return undefined;
  for (const { text } of articles) {
    for (const [name] of text.matchAll(NAME)) {
      const found = partWithInitials(name, word);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

function partWithInitials(name: string, word: string): string | undefined {
  const words = name.split(/\s+/u);
  for (let start = 0; start + 1 < words.length; start += 1) {
    for (let end = start + 2; end <= Math.min(words.length, start + 2 * word.length); end += 1) {
      const part = words.slice(start, end);
      if (initialsOf(part).includes(word)) return part.join(' ');
    }
  }
  return undefined;
}

/** The initials, with those of small words and without. */
function initialsOf(words: readonly string[]): string[] {
  const initials = (some: readonly string[]) =>
    some
      .map((word) => [...word][0] ?? '')
      .join('')
      .toLowerCase();
  return [initials(words.filter((word) => !SMALL_WORD.test(word))), initials(words)];
}

/** Runs of the question's words that the articles lack but abbreviate: "FSA" for "food standards agency". */
export function initialismFor(
  question: string,
  shelf: Shelf,
  article: Article | undefined,
  isKnown: (words: string) => boolean,
) {
  const words = wordsOf(question);
  for (let count = MAX_LETTERS; count >= MIN_REPLACING; count -= 1) {
    for (let at = 0; at + count <= words.length; at += 1) {
      const run = words.slice(at, at + count);
      const folded = run.map((word) => word.folded);
      if (SMALL_WORD.test(folded[0] ?? '') || SMALL_WORD.test(folded.at(-1) ?? '')) continue;
      if (isKnown(folded.join(' '))) continue;
      const text = initialsOf(folded).find((initials) => isWritten(initials, shelf, article));
      if (text !== undefined)
        return [{ start: run[0]?.start ?? 0, end: run.at(-1)?.end ?? 0, text: text.toUpperCase() }];
    }
  }
  return [];
}

/** Whether a paragraph has the initials in capitals. */
function isWritten(initials: string, shelf: Shelf, article: Article | undefined): boolean {
  if (initials.length < MIN_REPLACING || !shelf.has(initials, article?.id)) return false;
  const capitals = new RegExp(`(?<!\\p{L})${initials.toUpperCase()}(?!\\p{L})`, 'u');
  return shelf
    .holding([initials], article?.id)
    .slice(0, article === undefined ? MAX_PARAGRAPHS : undefined)
    .some(({ article: { text }, paragraph: { start, end } }) => capitals.test(text.slice(start, end)));
}
