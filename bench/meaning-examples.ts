import type { Article } from '../src/domain/article.ts';
import type { Shelf } from '../src/retrieval/index/shelf.ts';
import { meaningConfidenceFeatures } from '../src/retrieval/ranking/confidence.ts';
import type { RankedParagraph } from '../src/retrieval/ranking/rank-passages.ts';
import { withoutSidelines } from '../src/retrieval/ranking/sidelines.ts';
import type { Similarities } from '../src/retrieval/ranking/similarity.ts';
import { passageWeights, weightedSum } from '../src/retrieval/ranking/weights.ts';
import { meaningOf } from './bench-meaning.ts';
import type { Collection } from './collection.ts';
import { type Origin, rank, shelfOf } from './examples.ts';
import { otherArticle } from './refusal.ts';
import type { Case, Choice } from './regression.ts';
import { isAnswerable, isGold, type Street, type StreetQuestion } from './street-data.ts';

/** One of the three searches that a question of a collection is used for, or one of a question as people type it. */
interface Setting {
  readonly name: 'alone' | 'all' | 'own' | 'other';
  readonly shelf: Shelf;
  /** Searched instead of the whole shelf. Given even where it stands alone, since meaning is compared with all articles. */
  readonly article?: Article | undefined;
}

interface Asked {
  readonly origin: Origin;
  readonly text: string;
  readonly similarities: Similarities | undefined;
  /** Whether a paragraph of what is searched answers. */
  readonly isAnswered: boolean;
  /** Whether what is searched is about what is asked. */
  readonly isAbout: boolean;
  readonly isRight: (candidate: RankedParagraph['candidate']) => boolean;
  /** Counts a search with a wrong first paragraph as an answer too, if its article answers. */
  readonly byArticle?: boolean;
}

export interface MeaningExamples {
  /** For each candidate, its rank by words as a share of the question's weight, then its features of meaning. */
  readonly passages: (Choice & Origin)[];
  /** The first paragraph, which answers or not. */
  readonly answers: (Case & Origin & Pick<Asked, 'isAbout' | 'isAnswered'> & Pick<Setting, 'name'>)[];
}

/** Adds the searches for each question in all articles, in its own one and in another. */
export async function addCollection(
  examples: MeaningExamples,
  file: string,
  { articles, questions }: Collection,
): Promise<void> {
  const meaning = await meaningOf(articles);
  const all = shelfOf({ articles });
  const alone = articles.map((article) => shelfOf({ articles: [article] }));
  for (const [index, question] of questions.entries()) {
    const own = articles[question.article];
    const other = otherArticle(question.article, index, articles.length);
    const { text } = question;
    const similarities = await meaning.similaritiesTo(text);
    const asked = (isAnswered: boolean): Asked => ({
      origin: { file, article: question.article },
      ...{ text, similarities },
      isAnswered,
      isAbout: isAnswered,
      byArticle: true,
      isRight: ({ article, paragraph: { start, end } }) =>
        article === own && start <= question.answerAt && question.answerAt < end,
    });
    addRanking(examples, { name: 'all', shelf: all }, asked(true));
    addAnswer(examples, { name: 'own', shelf: all, article: own }, asked(true));
    addAnswer(examples, { name: 'other', shelf: all, article: articles[other] }, asked(false));
    for (const at of [question.article, other]) {
      const shelf = alone[at];
      if (shelf !== undefined)
        addAnswer(examples, { name: 'alone', shelf, article: articles[at] }, asked(at === question.article));
    }
  }
}

/** Adds the searches for each question in its own article, in another, and in all if it needs no article. */
export async function addStreet(
  examples: MeaningExamples,
  file: string,
  { articles, questions }: Street,
): Promise<void> {
  const meaning = await meaningOf(articles);
  const all = shelfOf({ articles });
  const alone = articles.map((article) => shelfOf({ articles: [article] }));
  const asking = questions.filter((one) => isAnswerable(one) || one.type === 'unanswerable');
  for (const [index, question] of asking.entries()) {
    const at = articles.findIndex(({ id }) => id === question.article);
    const other = otherArticle(at, index, articles.length);
    const [article, shelf, otherShelf] = [articles[at], alone[at], alone[other]];
    if (shelf === undefined || otherShelf === undefined) continue;
    const similarities = await meaning.similaritiesTo(question.question);
    const asked = { ...askedOf(question, { file, article: at }), similarities };
    const settings = [{ name: 'alone', shelf, article } as const, { name: 'all', shelf: all } as const];
    for (const setting of settings) {
      if (setting.name === 'all' && !question.selfContained) continue;
      if (asked.isAnswered) addRanking(examples, setting, asked);
      addAnswer(examples, setting, asked);
    }
    const nothing = { ...asked, isAnswered: false, isAbout: false };
    for (const shelf of [otherShelf, all])
      addAnswer(examples, { name: 'other', shelf, article: articles[other] }, nothing);
  }
}

function askedOf(question: StreetQuestion, origin: Origin): Omit<Asked, 'similarities'> {
  return {
    origin,
    text: question.question,
    isAnswered: isAnswerable(question),
    isAbout: true,
    isRight: (candidate) => isGold(question, candidate),
  };
}

function search({ shelf, article }: Setting, { text, similarities }: Asked) {
  const found = rank({ text }, shelf, article, similarities);
  return { question: found.question, ranked: withoutSidelines(found.ranked) };
}

function addRanking({ passages }: MeaningExamples, setting: Setting, asked: Asked): void {
  const { origin, isRight } = asked;
  const { question, ranked } = search(setting, asked);
  const unit = question.weight || 1;
  const options = ranked.map((one) => [
    weightedSum(passageWeights, one.features) / unit,
    ...Object.values(one.meaning ?? {}),
  ]);
  const right = ranked.findIndex(({ candidate }) => isRight(candidate));
  passages.push({ ...origin, options, right, weight: 1 });
}

function addAnswer({ answers }: MeaningExamples, setting: Setting, asked: Asked): void {
  const { origin, isAnswered, isAbout, isRight, byArticle = false } = asked;
  const { question, ranked } = search(setting, asked);
  const [first] = ranked;
  const features = meaningConfidenceFeatures(question, ranked, 0);
  if (first === undefined || features === undefined) return;
  const holds = isAnswered && (byArticle || isRight(first.candidate));
  const { name } = setting;
  answers.push({ ...origin, name, features: Object.values(features), holds, isAbout, isAnswered, weight: 1 });
}
