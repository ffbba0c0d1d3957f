import type { Article } from '../src/domain/article.ts';
import { ArticleIndex } from '../src/retrieval/index/article-index.ts';
import type { Shelf } from '../src/retrieval/index/shelf.ts';
import { confidenceFeatures } from '../src/retrieval/ranking/confidence-features.ts';
import type { ParsedQuestion } from '../src/retrieval/ranking/parse-question.ts';
import { sentenceFeatures } from '../src/retrieval/ranking/pinpoint-sentence.ts';
import type { RankedParagraph } from '../src/retrieval/ranking/rank-passages.ts';
import type { Similarities } from '../src/retrieval/ranking/similarity.ts';
import { type ShelfSearch, searchForAnswer } from '../src/retrieval/search-shelf.ts';
import type { AskedQuestion, Collection } from './collection.ts';
import { otherArticle } from './refusal.ts';
import type { Case, Choice } from './regression.ts';

/** The origin of an example, for testing on other articles than those learned from. */
export interface Origin {
  readonly file: string;
  readonly article: number;
}

export interface Examples {
  /** The paragraphs found for each question in the whole library; `right` is -1 if the right one is not among them. */
  readonly passages: (Choice & Origin)[];
  /** The sentences of each question's right paragraph. */
  readonly sentences: (Choice & Origin)[];
  readonly answers: (Case & Origin & { readonly language: string })[];
}

/** A hard negative is added for every n-th example. */
const HARD_EVERY = 10;

/** Adds the examples of one file's questions, obtained by the search that answers them. */
export function addExamples(examples: Examples, file: string, collection: Collection): void {
  const all = shelfOf(collection);
  const alone = collection.articles.map((article) => shelfOf({ articles: [article] }));
  collection.questions.forEach((question, index) => {
    const origin = { file, article: question.article };
    addRanking(examples, origin, question, { all, collection });
    const other = otherArticle(question.article, index, collection.articles.length);
    for (const [article, holds] of [
      [question.article, true],
      [other, false],
    ] as const) {
      const shelf = alone[article];
      for (const search of [
        rank(question, all, collection.articles[article]),
        ...(shelf === undefined ? [] : [rank(question, shelf)]),
      ])
        addAnswer(examples, origin, search, { question, holds });
    }
  });
}

export function shelfOf({ articles }: Pick<Collection, 'articles'>): Shelf {
  const index = new ArticleIndex();
  for (const article of articles) index.add(article);
  const [shelf] = index.shelves();
  if (shelf === undefined) throw new Error('a collection without articles');
  return shelf;
}

export function rank(
  { text }: Pick<AskedQuestion, 'text'>,
  shelf: Shelf,
  article?: Article,
  similarities?: Similarities,
): ShelfSearch {
  return searchForAnswer(shelf, text, article, similarities);
}

function addRanking(
  examples: Examples,
  origin: Origin,
  question: AskedQuestion,
  { all, collection: { articles } }: { readonly all: Shelf; readonly collection: Collection },
): void {
  const article = articles[question.article];
  const { ranked } = rank(question, all);
  const right = ranked.findIndex((one) => one.candidate.article === article && isAnsweredIn(question, one));
  examples.passages.push({
    ...origin,
    options: ranked.map(({ features }) => Object.values(features)),
    right,
    weight: 1,
  });
  const own = rank(question, all, article);
  const gold = own.ranked.find((one) => isAnsweredIn(question, one));
  if (gold === undefined) return;
  const { sentences } = gold.candidate.paragraph;
  examples.sentences.push({
    ...origin,
    options: sentenceFeatures(own.question, gold.candidate, gold.hits).map((features) =>
      Object.values(features),
    ),
    right: sentences.findLastIndex(({ start }) => start <= question.answerAt),
    weight: 1,
  });
}

function isAnsweredIn({ answerAt }: AskedQuestion, { candidate: { paragraph } }: RankedParagraph): boolean {
  return paragraph.start <= answerAt && answerAt < paragraph.end;
}

/**
 * Adds the first paragraph, which is an answer if the searched article contains one. For one question in ten, also adds the
 * best paragraph that does not answer as a hard negative: words of the same article that do not belong together.
 */
function addAnswer(
  examples: Examples,
  origin: Origin,
  { question: parsed, ranked }: ShelfSearch,
  { question, holds }: { readonly question: AskedQuestion; readonly holds: boolean },
): void {
  const note = (one: RankedParagraph | undefined, isAnswer: boolean) => {
    if (one !== undefined) examples.answers.push({ ...origin, ...caseOf(parsed, one, isAnswer) });
  };
  note(ranked[0], holds);
  if (!holds || examples.answers.length % HARD_EVERY !== 0) return;
  note(
    ranked.find((one) => !isAnsweredIn(question, one)),
    false,
  );
}

export function caseOf(parsed: ParsedQuestion, ranked: RankedParagraph, holds: boolean) {
  return {
    language: parsed.language.code,
    features: Object.values(confidenceFeatures(parsed, ranked)),
    holds,
    weight: 1,
  };
}
