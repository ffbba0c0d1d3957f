import type { Article } from '../../domain/article.ts';
import { languageOf, primaryCode } from '../../language/language.ts';
import { termsOf } from '../../language/words/terms.ts';
import { type ArticleTerms, type ArticleWords, withTerms } from './article-terms.ts';
import { byteView, pack, uint32View, unpack } from './saved-bytes.ts';
import { Shelf } from './shelf.ts';

/** Terms per part of the file; few enough to parse without a noticeable pause. */
const TERMS_PER_PART = 10_000;

/** The file's first part, as JSON. It is followed, for each shelf, by its terms and then by each article's term ids. */
interface Header {
  /** Unicode version. Another one may tokenize differently. */
  readonly unicode: string | undefined;
  readonly shelves: readonly ShelfHeader[];
}

interface ShelfHeader {
  readonly code: string;
  /** Number of parts with terms, as JSON arrays. */
  readonly termParts: number;
  readonly articles: readonly ArticleHeader[];
}

interface ArticleHeader {
  readonly id: string;
  readonly key: string;
  /** Lengths of `ArticleWords.title` and `.words`; `.wordEnds` takes the rest of the part. */
  readonly title: number;
  readonly words: number;
}

/** Serializes all terms, from which an index is restored ten times as fast as from the texts. Yields after each part. */
export function* saveShelves(shelves: ReadonlyMap<string, Shelf>): Generator<void, Uint8Array> {
  const headers: ShelfHeader[] = [];
  const parts: Uint8Array[] = [];
  for (const [code, shelf] of shelves) {
    const terms = shelf.vocabulary.terms();
    for (let from = 0; from < terms.length; from += TERMS_PER_PART) {
      parts.push(jsonOf(terms.slice(from, from + TERMS_PER_PART)));
      yield;
    }
    const articles: ArticleHeader[] = [];
    for (const { article, terms: numbers } of shelf.articles()) {
      articles.push(headerOf(article, numbers));
      parts.push(numbersOf(numbers));
      yield;
    }
    headers.push({ code, termParts: Math.ceil(terms.length / TERMS_PER_PART), articles });
  }
  const header: Header = { unicode: process.versions['unicode'], shelves: headers };
  return yield* pack([jsonOf(header), ...parts]);
}

/**
 * Restores what `saveShelves` wrote. Yields after each part. Returns undefined when the shelves were made of other
 * articles or texts, or when this program tokenizes the articles differently.
 */
export function* loadShelves(
  bytes: Uint8Array,
  articles: readonly Article[],
): Generator<void, Map<string, Shelf> | undefined> {
  const [first, ...parts] = (yield* unpack(bytes)) ?? [];
  if (first === undefined) return undefined;
  const header: Header = parse(first);
  const byId = new Map(articles.map((article) => [article.id, article]));
  const saved = header.shelves.reduce((sum, shelf) => sum + shelf.articles.length, 0);
  if (header.unicode !== process.versions['unicode'] || saved !== byId.size) return undefined;
  const shelves = new Map<string, Shelf>();
  let next = 0;
  for (const shelfHeader of header.shelves) {
    const count = shelfHeader.termParts + shelfHeader.articles.length;
    const shelf = yield* loadShelf(shelfHeader, parts.slice(next, next + count), byId);
    if (shelf === undefined) return undefined;
    shelves.set(shelfHeader.code, shelf);
    next += count;
  }
  return shelves;
}

function* loadShelf(
  { code, termParts, articles }: ShelfHeader,
  parts: readonly Uint8Array[],
  byId: ReadonlyMap<string, Article>,
): Generator<void, Shelf | undefined> {
  const shelf = new Shelf(languageOf(code));
  for (const part of parts.slice(0, termParts)) yield* shelf.vocabulary.restoring(parse(part));
  for (const [index, header] of articles.entries()) {
    const article = byId.get(header.id);
    if (article?.key !== header.key || primaryCode(article.language) !== code) return undefined;
    const words = wordsIn(parts[termParts + index] ?? new Uint8Array(), header);
    if (!isTokenizedAlike(article, words, shelf)) return undefined;
    const terms = yield* withTerms(words, article.paragraphs, shelf.vocabulary);
    yield* shelf.adding(article, terms);
  }
  return shelf;
}

/** The key proves that the text is the same; the number of sentences and the title's terms sample the tokenization. */
function isTokenizedAlike(
  article: Article,
  { title, wordEnds }: ArticleWords,
  { vocabulary, language }: Shelf,
): boolean {
  const sentences = article.paragraphs.reduce((sum, paragraph) => sum + paragraph.sentences.length, 0);
  const words = termsOf(article.title, language);
  return (
    sentences === wordEnds.length &&
    words.length === title.length &&
    words.every(({ term }, index) => term === vocabulary.termOf(title[index] ?? -1))
  );
}

function headerOf({ id, key }: Article, { title, words }: ArticleTerms): ArticleHeader {
  return { id, key, title: title.length, words: words.length };
}

function numbersOf({ title, words, wordEnds }: ArticleTerms): Uint8Array {
  return Buffer.concat([title, words, wordEnds].map(byteView));
}

/** Copies the numbers, so that no article keeps the whole file in memory. */
function wordsIn(part: Uint8Array, { title, words }: ArticleHeader): ArticleWords {
  const numbers = uint32View(part);
  return {
    title: numbers.slice(0, title),
    words: numbers.slice(title, title + words),
    wordEnds: numbers.slice(title + words),
  };
}

function jsonOf(value: unknown): Uint8Array {
  return Buffer.from(JSON.stringify(value));
}

function parse(part: Uint8Array) {
  return JSON.parse(Buffer.from(part.buffer, part.byteOffset, part.length).toString());
}
