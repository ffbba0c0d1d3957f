import type { Article } from '../../domain/article.ts';
import { languageOf, primaryCode } from '../../language/language.ts';
import { termsOf } from '../../language/words/terms.ts';
import { type ArticleTerms, type ArticleWords, withTerms } from './article-terms.ts';
import { bytesOf, pack, unpack, wordsOf } from './saved-bytes.ts';
import { Shelf } from './shelf.ts';

/** Terms that one part of the file holds: so few that reading them takes no time to speak of. */
const TERMS_IN_A_PART = 10_000;

/** The first part of the file, as JSON. The others: for each shelf its terms, then the numbers of each article. */
interface Header {
  /** Which letters there are is Unicode's to say, and with it where words end. */
  readonly unicode: string | undefined;
  readonly shelves: readonly ShelfHeader[];
}

interface ShelfHeader {
  readonly code: string;
  /** How many parts its terms take, as JSON. */
  readonly termParts: number;
  readonly articles: readonly ArticleHeader[];
}

interface ArticleHeader {
  readonly id: string;
  readonly key: string;
  /** How many numbers its title has and its words; those of its sentences are the rest. */
  readonly title: number;
  readonly words: number;
}

/** The terms of every article as bytes, from which an index is there ten times as fast as from the text; in small steps. */
export function* saveShelves(shelves: ReadonlyMap<string, Shelf>): Generator<void, Uint8Array> {
  const headers: ShelfHeader[] = [];
  const parts: Uint8Array[] = [];
  for (const [code, shelf] of shelves) {
    const terms = shelf.vocabulary.terms();
    for (let from = 0; from < terms.length; from += TERMS_IN_A_PART) {
      parts.push(jsonOf(terms.slice(from, from + TERMS_IN_A_PART)));
      yield;
    }
    const articles: ArticleHeader[] = [];
    for (const { article, terms: numbers } of shelf.articles()) {
      articles.push({
        id: article.id,
        key: article.key,
        title: numbers.title.length,
        words: numbers.words.length,
      });
      parts.push(numbersOf(numbers));
      yield;
    }
    headers.push({ code, termParts: Math.ceil(terms.length / TERMS_IN_A_PART), articles });
  }
  const header: Header = { unicode: process.versions['unicode'], shelves: headers };
  return yield* pack([jsonOf(header), ...parts]);
}

/**
 * The shelves that `saveShelves` wrote, in small steps. Undefined when these are not the articles that they were made of,
 * letter by letter, or when this program reads other words from the articles than the one that wrote them.
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
    if (!readsAlike(article, words, shelf)) return undefined;
    const terms = yield* withTerms(words, article.paragraphs, shelf.vocabulary);
    yield* shelf.adding(article, terms);
  }
  return shelf;
}

/** The key says that the text is the same; that sentences and words are still found alike, a sample says. */
function readsAlike(
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

function numbersOf({ title, words, wordEnds }: ArticleTerms): Uint8Array {
  return Buffer.concat([title, words, wordEnds].map(bytesOf));
}

/** Copies, so that the bytes of the file do not stay for as long as one of its articles does. */
function wordsIn(part: Uint8Array, { title, words }: ArticleHeader): ArticleWords {
  const numbers = wordsOf(part);
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
