import type { RefusalReason, Refused } from '../domain/answer.ts';
import { type Article, type Paragraph, textOf } from '../domain/article.ts';
import { canAnswer } from '../domain/paragraphs/kinds.ts';
import type { Passage } from '../domain/passage.ts';
import { questionTermsOf, type Term, termsOf } from '../language/words/terms.ts';
import type { ParagraphPlace } from './find-phrase.ts';
import type { IndexedParagraph } from './index/indexed-paragraph.ts';
import type { Shelf } from './index/shelf.ts';
import { containsFigure } from './ranking/answer-kind.ts';
import { likelihoodsIn } from './ranking/confidence.ts';
import { termsToLookUp } from './ranking/hits.ts';
import { type ParsedQuestion, parseQuestion } from './ranking/parse-question.ts';
import { pinpointSentence } from './ranking/pinpoint-sentence.ts';
import { type RankedParagraph, rankPassages } from './ranking/rank-passages.ts';
import { nearestParagraphs, type Similarities } from './ranking/similarity.ts';
import { respell } from './respell.ts';

/** Passages in an answer or a refusal. */
export const MAX_PASSAGES = 3;
/** Headings below which passages are looked for. */
const MAX_HEADINGS = 5;
/** Missing words that a refusal names. */
const MAX_MISSING_WORDS = 5;

/**
 * Minimum confidence of an answer; one below it is given as the closest match. With meaning, questions that an article comes
 * near without answering score higher.
 */
const MIN_CERTAIN_BY_WORDS = 0.6;
const MIN_CERTAIN_WITH_MEANING = 0.8;

/** Highest confidence in a sentence without the number or time that is asked for; below that of a certain answer. */
const MAX_WITHOUT_FIGURE = 0.55;

/** The results of one shelf, or of one article on it. */
export interface ShelfSearch {
  readonly question: ParsedQuestion;
  /** Best first. */
  readonly ranked: readonly RankedParagraph[];
  readonly shelf: Shelf;
  /** Searched instead of the whole shelf. */
  readonly article: Article | undefined;
}

/**
 * @param terms the keywords of the text
 * @param article searched instead of the whole shelf
 * @param similarities adds meaning to words
 * @param counts which paragraphs are ranked; by default, all but pull quotes
 */
export function searchShelf(
  shelf: Shelf,
  text: string,
  terms: readonly Term[],
  article: Article | undefined,
  similarities?: Similarities | undefined,
  counts: (paragraph: Paragraph) => boolean = isNoRepetition,
): ShelfSearch {
  const question = parseQuestion(text, terms, shelf, article?.id);
  const lookedUp = termsToLookUp(question, shelf);
  const found = lookedUp.length === 0 ? [] : shelf.candidates(lookedUp, article?.id);
  const near = similarities === undefined ? [] : nearestParagraphs(shelf, similarities, article?.id);
  const byWords = found.filter(({ paragraph }) => counts(paragraph));
  const below = counts === canAnswer ? belowHeadings(shelf, found) : [];
  const byMeaning = [...new Set([...near.filter(({ paragraph }) => counts(paragraph)), ...below])];
  const ranked = rankPassages(question, { byWords, byMeaning, similarities }, shelf);
  return { question, ranked, shelf, article };
}

/** Headings do not answer, but what stands below one may, in none of its words: the answer to a question in a list of them. */
function belowHeadings(shelf: Shelf, found: readonly IndexedParagraph[]): IndexedParagraph[] {
  return found
    .filter(({ paragraph }) => paragraph.kind === 'heading')
    .slice(0, MAX_HEADINGS)
    .flatMap(({ article, index }) => {
      const next = shelf.paragraphsOf(article.id)[index + 1];
      return next !== undefined && canAnswer(next.paragraph) ? [next] : [];
    });
}

/** `searchShelf` for a question as people type it: respelled as the articles would, and without the words that frame it. */
export function searchForAnswer(
  shelf: Shelf,
  question: string,
  article: Article | undefined,
  similarities?: Similarities | undefined,
): ShelfSearch {
  const asked = respell(question, shelf, article);
  const terms = questionTermsOf(asked, shelf.language);
  return searchShelf(shelf, asked, terms, article, similarities, canAnswer);
}

/** A pull quote is in the text once more. */
function isNoRepetition({ kind }: Paragraph): boolean {
  return kind !== 'pull-quote';
}

/** Paragraphs to search for a phrase. Lowercased first, so that "IT" also finds "it". */
export function placesOf(
  shelf: Shelf,
  phrase: string,
  article: Article | undefined,
): readonly ParagraphPlace[] {
  const terms = termsOf(phrase.toLowerCase(), shelf.language).map(({ term }) => term);
  return shelf.holding(terms, article?.id);
}

/** The search with the highest confidence in its first paragraph. */
export function bestSearch(searches: readonly ShelfSearch[]): ShelfSearch | undefined {
  const confidence = ({ question, ranked }: ShelfSearch) =>
    ranked.length === 0 ? -1 : likelihoodsIn(question, ranked, 0).confidence;
  return searches.toSorted((one, other) => confidence(other) - confidence(one))[0];
}

export function toPassage(
  { candidate, hits, cosines }: RankedParagraph,
  question: ParsedQuestion,
  score: number,
): Passage {
  const highlight = pinpointSentence(question, candidate, hits, cosines);
  const { article, paragraph } = candidate;
  const isSure = containsFigure(question, textOf(article, highlight));
  return { article, paragraph, highlight, score: isSure ? score : Math.min(score, MAX_WITHOUT_FIGURE) };
}

/** A passage, with the probability that it is about what is asked. */
interface FoundPassage {
  readonly passage: Passage;
  readonly relevance: number;
}

/** The first `limit` paragraphs, scored by confidence, with their relevance. */
export function foundPassages({ question, ranked }: ShelfSearch, limit: number): FoundPassage[] {
  return ranked.slice(0, limit).map((one, at) => {
    const { confidence, relevance } = likelihoodsIn(question, ranked, at);
    return { passage: toPassage(one, question, confidence), relevance };
  });
}

/** The first `limit` paragraphs, scored by confidence. */
export function passagesOf(search: ShelfSearch, limit: number): Passage[] {
  return foundPassages(search, limit).map(({ passage }) => passage);
}

/** Minimum confidence in the first paragraph of an answer that is more than the closest match. */
export function minCertain({ ranked }: ShelfSearch): number {
  return ranked[0]?.meaning === undefined ? MIN_CERTAIN_BY_WORDS : MIN_CERTAIN_WITH_MEANING;
}

/**
 * A refusal with its reason and the nearest passages.
 *
 * @param missing the words that no searched paragraph contains; by default, all keywords that none does
 */
export function refusalFrom(search: ShelfSearch | undefined, missing?: readonly string[]): Refused {
  if (search === undefined) return { kind: 'refused', reason: { code: 'no-articles' }, nearest: [] };
  const { question } = search;
  const reason = reasonOf(question, missing ?? missingWords(question));
  return { kind: 'refused', reason, nearest: passagesOf(search, MAX_PASSAGES) };
}

function missingWords({ terms }: ParsedQuestion): readonly string[] {
  return terms.filter(({ known }) => !known).map(({ written }) => written);
}

function reasonOf({ terms }: ParsedQuestion, missing: readonly string[]): RefusalReason {
  if (terms.length === 0) return { code: 'no-keywords' };
  if (missing.length === 0) return { code: 'words-scattered' };
  return { code: 'words-missing', words: missing.slice(0, MAX_MISSING_WORDS) };
}
