import type { Answer } from '../domain/answer.ts';
import type { Article, Span } from '../domain/article.ts';
import { type Passage, sentencesAround } from '../domain/passage.ts';
import type { Language } from '../language/language.ts';
import { termsOf } from '../language/words/terms.ts';
import { wordsOf } from '../language/words/words.ts';
import { type Library, namedArticle, typedText } from '../libraries/library.ts';
import { findPhrase } from '../retrieval/find-phrase.ts';
import type { Shelf } from '../retrieval/index/shelf.ts';
import {
  bestSearch,
  MAX_PASSAGES,
  placesOf,
  refuse,
  type ShelfSearch,
  searchShelf,
  toPassage,
} from '../retrieval/search-shelf.ts';

export interface QuoteLookup {
  readonly text: string;
  /** An id, key or title; without it, all articles are searched. */
  readonly article?: string | undefined;
  /** The stretches of an article that count; without it, all of it. */
  readonly within?: ((article: Article) => readonly Span[]) | undefined;
}

/** In characters; what a slash command's option takes, too. */
export const MAX_QUOTE = 2_000;
/** Below the whole by no more than rounding: every telling word is there. */
const ALL_WORDS = 1 - 1e-9;

/**
 * Where the articles say these words: in this order, else all the telling ones within one paragraph in another order
 * or form, else a refusal with the nearest paragraphs.
 *
 * @throws UserError question-empty, question-too-long, unknown-article
 */
export function findQuote(library: Library, { text: typed, article: name, within }: QuoteLookup): Answer {
  const text = typedText('quote', typed, MAX_QUOTE);
  const article = namedArticle(library, name);
  const shelves = library.index.shelves(article);
  const [exact, ...moreExact] = shelves.flatMap((shelf) => phrasePassages(shelf, text, article, within));
  if (exact !== undefined) {
    return { kind: 'answered', match: 'exact', passages: [exact, ...moreExact.slice(0, MAX_PASSAGES - 1)] };
  }
  const search = bestSearch(
    shelves.map((shelf) => searchShelf(shelf, text, termsOf(text, shelf.language), article)),
  );
  const [reordered, ...moreReordered] = search === undefined ? [] : reorderedPassages(search, within);
  if (reordered === undefined) return refuse(search);
  return { kind: 'answered', match: 'reordered', passages: [reordered, ...moreReordered] };
}

function phrasePassages(
  shelf: Shelf,
  text: string,
  article: Article | undefined,
  within: QuoteLookup['within'],
): Passage[] {
  const counts = (one: Article, span: Span) =>
    within === undefined || within(one).some(({ start, end }) => start <= span.start && span.end <= end);
  return placesOf(shelf, text, article).flatMap((place) =>
    findPhrase(place, text)
      .filter((span) => counts(place.article, span))
      .slice(0, 1)
      .map((span) => ({
        article: place.article,
        paragraph: place.paragraph,
        highlight: sentencesAround(place.paragraph, span),
        score: 1,
      })),
  );
}

/** A quote that denies more often than the paragraph does is not made of its words, whatever else they share. */
function reorderedPassages(search: ShelfSearch, within: QuoteLookup['within']): Passage[] {
  const { text, language } = search.question;
  const denied = negationsIn(text, language);
  return search.ranked
    .filter(({ candidate: { article, paragraph } }) => {
      return denied <= negationsIn(article.text.slice(paragraph.start, paragraph.end), language);
    })
    .filter(({ coverage }) => coverage >= ALL_WORDS)
    .map((ranked) => toPassage(ranked, search.question, ranked.coverage))
    .filter(
      ({ article, highlight }) =>
        within === undefined || within(article).some((span) => overlap(span, highlight)),
    )
    .slice(0, MAX_PASSAGES);
}

function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

function negationsIn(text: string, language: Language): number {
  return wordsOf(text).filter(({ folded }) => language.negations?.has(language.fold?.(folded) ?? folded))
    .length;
}
