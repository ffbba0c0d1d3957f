import type { Answer } from '../../domain/answer.ts';
import type { Article, Span } from '../../domain/article.ts';
import { type Passage, sentencesAround } from '../../domain/passage.ts';
import { typedText } from '../../domain/typed-text.ts';
import { countNegations } from '../../language/rules/negations.ts';
import { termsOf } from '../../language/words/terms.ts';
import { type Library, namedArticle } from '../../libraries/library.ts';
import { findPhrase } from '../../retrieval/find-phrase.ts';
import type { Shelf } from '../../retrieval/index/shelf.ts';
import {
  bestSearch,
  MAX_PASSAGES,
  placesOf,
  refusalFrom,
  type ShelfSearch,
  searchShelf,
  toPassage,
} from '../../retrieval/search-shelf.ts';

export interface QuoteLookup {
  readonly text: string;
  /** An id, key or title; by default, all articles are searched. */
  readonly article?: string | undefined;
  /** The spans of an article to search; by default, the whole article. */
  readonly within?: ((article: Article) => readonly Span[]) | undefined;
}

/** In characters. A slash command's option uses the same limit. */
export const MAX_QUOTE = 2_000;
/** Full coverage, allowing for rounding error. */
const FULL_COVERAGE = 1 - 1e-9;

/**
 * Finds where the articles say these words: in this order; or else all keywords in one paragraph, in another order or form; or
 * else a refusal with the nearest paragraphs.
 *
 * @throws UserError question-empty, question-too-long, unknown-article
 */
export function findQuote(library: Library, { text: typed, article: name, within }: QuoteLookup): Answer {
  const text = typedText('quote', typed, MAX_QUOTE);
  const article = namedArticle(library, name);
  const shelves = library.index.shelves(article);
  const [exact, ...moreExact] = withoutRepetitions(
    shelves.flatMap((shelf) => phrasePassages(shelf, text, article, within)),
  );
  if (exact !== undefined) {
    return { kind: 'answered', match: 'exact', passages: [exact, ...moreExact.slice(0, MAX_PASSAGES - 1)] };
  }
  const search = bestSearch(
    shelves.map((shelf) => searchShelf(shelf, text, termsOf(text, shelf.language), article)),
  );
  const [reordered, ...moreReordered] = search === undefined ? [] : reorderedPassages(search, within);
  if (reordered === undefined) return refusalFrom(search);
  return { kind: 'answered', match: 'reordered', passages: [reordered, ...moreReordered] };
}

/** Without pull quotes of an article whose text has the words, too. */
function withoutRepetitions(passages: readonly Passage[]): Passage[] {
  const isPulled = ({ paragraph }: Passage) => paragraph.kind === 'pull-quote';
  const inText = new Set(passages.filter((passage) => !isPulled(passage)).map(({ article }) => article));
  return passages.filter((passage) => !isPulled(passage) || !inText.has(passage.article));
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

/** Leaves out paragraphs with fewer negations than the quote: they may say the opposite. */
function reorderedPassages(search: ShelfSearch, within: QuoteLookup['within']): Passage[] {
  const { text, language } = search.question;
  const denied = countNegations(text, language);
  return search.ranked
    .filter(({ candidate: { article, paragraph } }) => {
      return denied <= countNegations(article.text.slice(paragraph.start, paragraph.end), language);
    })
    .filter(({ coverage }) => coverage >= FULL_COVERAGE)
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
