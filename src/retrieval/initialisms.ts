import type { Article } from '../domain/article.ts';
import { type AnyTerm, allTermsOf } from '../language/words/terms.ts';
import type { Shelf } from './index/shelf.ts';

/** Letters of an initialism that a question may use for a name. */
const MIN_LETTERS = 2;
const MAX_LETTERS = 6;
/** Letters of an initialism that replaces words of a question, which need not be a name. */
const MIN_REPLACING = 3;
/** Articles whose names are looked through; in larger libraries, the article has to be named. */
const MAX_ARTICLES = 20;
/** Paragraphs in which an initialism is looked for. */
const MAX_PARAGRAPHS = 20;

const SMALL_WORD = /^(?:of|the|and|for|in|on|de|la|del|du|des|der|die|und|für|y|et|e|di|da|do|van)$/u;
/** Capitalized words, with at most one small word between two of them. */
const NAME = /\p{Lu}[\p{L}\p{M}’'-]*(?:\s+(?:\p{Ll}{1,3}\s+)?\p{Lu}[\p{L}\p{M}’'-]*)+/gu;

/** The names of an article by their initials; kept with it, since reading them takes a millisecond or more. */
const namesOf = new WeakMap<Article, ReadonlyMap<string, string>>();

/** The name that the word abbreviates in the searched articles: "Food Standards Agency" for "fsa". */
export function nameFor(word: string, shelf: Shelf, article: Article | undefined): string | undefined {
  if (word.length < MIN_LETTERS || word.length > MAX_LETTERS || !/^\p{L}+$/u.test(word)) return undefined;
  if (article === undefined && shelf.articleCount > MAX_ARTICLES) return undefined;
  const articles = article === undefined ? shelf.articles().map((one) => one.article) : [article];
  for (const one of articles) {
    const names = namesOf.get(one) ?? readNames(one);
    namesOf.set(one, names);
    const name = names.get(word);
    if (name !== undefined) return name;
  }
  return undefined;
}

/** Every part of a name of two words or more, by its initials; the first one where several share them. */
function readNames({ text }: Article): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const [name] of text.matchAll(NAME)) {
    const words = name.split(/\s+/u);
    for (let start = 0; start + 1 < words.length; start += 1)
      for (let end = start + 2; end <= Math.min(words.length, start + 2 * MAX_LETTERS); end += 1) {
        const part = words.slice(start, end);
        for (const initials of initialsOf(part))
          if (!names.has(initials)) names.set(initials, part.join(' '));
      }
  }
  return names;
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

/**
 * The question's words that the articles abbreviate: "FSA" for "food standards agency". They are content words with small
 * words between them, of which the articles lack two or more, or else capitalized.
 */
export function initialismFor(question: string, shelf: Shelf, article: Article | undefined) {
  const words = allTermsOf(question, shelf.language);
  for (let count = MAX_LETTERS; count >= MIN_REPLACING; count -= 1) {
    for (let at = 0; at + count <= words.length; at += 1) {
      const run = words.slice(at, at + count);
      const [start, end] = [run[0]?.start ?? 0, run.at(-1)?.end ?? 0];
      const written = question.slice(start, end).split(/\s+/u);
      const initials = initialsOf(written)[0] ?? '';
      if (initials.length < MIN_REPLACING || !shelf.has(initials, article?.id)) continue;
      if (isNameLike(run, written, shelf, article) && isWritten(initials, shelf, article))
        return [{ start, end, text: initials.toUpperCase() }];
    }
  }
  return [];
}

function isNameLike(
  run: readonly AnyTerm[],
  written: readonly string[],
  shelf: Shelf,
  article: Article | undefined,
): boolean {
  const large = written.filter((word) => !SMALL_WORD.test(word));
  const [first, last] = [run[0], run.at(-1)];
  if (first?.isStopWord !== false || last?.isStopWord !== false) return false;
  if (run.filter(({ isStopWord }) => !isStopWord).length !== large.length) return false;
  const unknown = run.filter(({ term, isStopWord }) => !isStopWord && !shelf.has(term, article?.id)).length;
  return unknown >= 2 || (unknown === 1 && large.every((word) => /^\p{Lu}/u.test(word)));
}

/** Whether a paragraph has the initials in capitals. */
function isWritten(initials: string, shelf: Shelf, article: Article | undefined): boolean {
  const capitals = new RegExp(`(?<!\\p{L})${initials.toUpperCase()}(?!\\p{L})`, 'u');
  return shelf
    .holding([initials], article?.id)
    .slice(0, article === undefined ? MAX_PARAGRAPHS : undefined)
    .some(({ article: { text }, paragraph: { start, end } }) => capitals.test(text.slice(start, end)));
}
