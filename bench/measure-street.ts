import type { Article } from '../src/domain/article.ts';
import { withMeaningOf } from './bench-meaning.ts';
import type { Peer } from './engine.ts';
import { percent } from './figures.ts';
import { isAnswerable, isGold, type Street, type StreetQuestion } from './street-data.ts';
import { isRight, isSure, type Outcome, outcomeOf } from './street-outcome.ts';
import { wordLibrary } from './word-library.ts';

/** The library holds the question's article alone, or all articles, of which none is named. */
export type Setting = 'alone' | 'all';
export const settings: readonly Setting[] = ['alone', 'all'];

/** The default of ASK_MIN_CONFIDENCE. */
const MIN_CONFIDENCE = 0.25;
const LIMIT = 10;

/** One library of a setting, and the questions asked of it. */
interface Room {
  readonly articles: readonly Article[];
  readonly questions: readonly StreetQuestion[];
}

function roomsOf(setting: Setting, { articles, questions }: Street): Room[] {
  if (setting === 'all')
    return [{ articles, questions: questions.filter(({ selfContained }) => selfContained) }];
  return articles.map((article) => ({
    articles: [article],
    questions: questions.filter((question) => question.article === article.id),
  }));
}

export async function outcomesOf(setting: Setting, street: Street): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const { articles, questions } of roomsOf(setting, street)) {
    const library = await withMeaningOf(articles, wordLibrary(articles, MIN_CONFIDENCE));
    for (const question of questions) outcomes.push(await outcomeOf(library, question));
  }
  return outcomes;
}

/** For each answerable question, whether the peer ranks a gold paragraph first. It sees the title in every paragraph. */
export function peerFirsts(peer: Peer, setting: Setting, street: Street): Map<StreetQuestion, boolean> {
  const firsts = new Map<StreetQuestion, boolean>();
  for (const { articles, questions } of roomsOf(setting, street)) {
    const places = articles.flatMap((article) =>
      article.paragraphs.map((paragraph) => ({ article, paragraph })),
    );
    const engine = peer.create('en');
    engine.add(
      places.map(({ article, paragraph: { start, end } }, id) => ({
        id,
        text: `${article.title}\n${article.text.slice(start, end)}`,
      })),
    );
    engine.finish?.();
    for (const question of questions.filter(isAnswerable)) {
      const best = places[engine.search(question.question, LIMIT)[0]?.id ?? -1];
      firsts.set(question, best !== undefined && isGold(question, best));
    }
  }
  return firsts;
}

/** Counts of the questions of a kind, and shares of them in per cent; null where there are no such questions. */
export function streetMeasures(setting: Setting, outcomes: readonly Outcome[]) {
  const answerable = outcomes.filter(({ question }) => isAnswerable(question));
  const apart = (type: string) => outcomes.filter(({ question }) => question.type === type);
  const [unanswerable, records, main] = [apart('unanswerable'), apart('metadata'), apart('main')];
  const of = (asked: readonly Outcome[], holds: (outcome: Outcome) => boolean) =>
    asked.length === 0 ? null : percent(asked.filter(holds).length, asked.length);
  const isWrong = (outcome: Outcome) => outcome.reply !== 'refused' && !isRight(outcome);
  return {
    setting,
    answerable: answerable.length,
    first: of(answerable, ({ first }) => first),
    answeredRight: of(answerable, isRight),
    sureRight: of(answerable, (outcome) => isSure(outcome) && isRight(outcome)),
    wrong: of(answerable, isWrong),
    sureWrong: of(answerable, (outcome) => isSure(outcome) && isWrong(outcome)),
    sentence: of(answerable, (outcome) => isRight(outcome) && outcome.bold),
    top3: of(answerable, ({ shown }) => shown),
    unanswerable: unanswerable.length,
    refused: of(unanswerable, ({ reply }) => reply === 'refused'),
    closest: of(unanswerable, ({ reply }) => reply === 'closest'),
    sure: of(unanswerable, isSure),
    records: records.length,
    recordsRight: of(records, isRight),
    mainPoint: main.length,
    mainPointRight: of(main, isRight),
  };
}
