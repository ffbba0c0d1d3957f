import { describe, expect, it } from 'vitest';
import { type Collection, collectionOf } from '../../bench/collection.ts';
import { type CreateContender, type Hit, peerContender } from '../../bench/contender.ts';
import { measure } from '../../bench/measure.ts';
import { peers } from '../../bench/peers/peers.ts';
import { otherArticle, refusalAt95 } from '../../bench/refusal.ts';
import { parseSquad } from '../../bench/squad.ts';
import { verbatim } from '../../bench/verbatim.ts';
import { garden, squadOf } from './files.ts';

const collection = collectionOf(parseSquad('x.json', JSON.stringify(squadOf(garden))), 'en');

/** A contender that answers each question with the hits given for its text. */
function scripted(answers: Readonly<Record<string, readonly Hit[]>>): CreateContender {
  return ({ entries }: Collection) => {
    const search = (question: string) => answers[question] ?? [];
    return {
      name: 'scripted',
      reportsScores: true,
      pinpoints: true,
      add: () => {},
      finish: () => {},
      search,
      searchArticle: (question, article) =>
        search(question).filter(({ id }) => entries[article]?.some((entry) => entry.id === id)),
      bytes: () => 0,
    };
  };
}

const hit = (id: number, score = 1, highlight = { start: 0, end: 0 }): Hit => ({ id, score, highlight });

describe('the measures', () => {
  const [heron, frogs, motor, loaves, queue] = collection.questions;
  const bold = (at = 0) => ({ start: at, end: at + 1 });
  const measures = measure(
    scripted({
      [heron?.text ?? '']: [hit(0, 0.9, bold(heron?.answerAt)), hit(2, 0.1)],
      [frogs?.text ?? '']: [hit(0, 0.8, { start: 0, end: frogs?.answerAt ?? 0 }), hit(3, 0.95)],
      [motor?.text ?? '']: [hit(3, 0.9), hit(1, 0.7, bold(motor?.answerAt))],
      [loaves?.text ?? '']: [0, 1, 3, 7, 8, 9, 2].map((id) => hit(id, 0.6)),
      [queue?.text ?? '']: [],
    }),
    collection,
  );

  it('count the rank of the right paragraph', () => {
    expect(measures).toMatchObject({ paragraphAt1: 40, paragraphAt5: 60, none: 20 });
    expect(measures.mrr10).toBe(52.9); // (1 + 1 + 1/2 + 1/7 + 0) / 5
    expect(measures.articleAt1).toBe(60);
  });

  it('count whether the bold sentence contains the start of the answer', () => {
    expect(measures).toMatchObject({ sentenceAt1: 20, sentenceInParagraph: 40 });
  });

  it('are null without anything to measure', () => {
    const mute: CreateContender = (all) => ({ ...scripted({})(all), reportsScores: false, pinpoints: false });
    expect(measure(mute, collection)).toMatchObject({
      sentenceAt1: null,
      sentenceInParagraph: null,
      refusalAt95: null,
      none: 100,
    });
  });
});

describe('refusal', () => {
  it('takes the highest threshold that answers 95 of 100', () => {
    const own = Array.from({ length: 100 }, (_, index) => index);
    expect(refusalAt95(own, [4, 5, 4.9, 99])).toBe(50);
  });

  it('counts ties at the threshold as answered', () => {
    expect(refusalAt95([1, 1, 1, 0.5], [0.5, 0.4])).toBe(50);
  });

  it('refuses questions without results, unless those must be answered', () => {
    expect(refusalAt95([1], [Number.NEGATIVE_INFINITY])).toBe(100);
    expect(refusalAt95([Number.NEGATIVE_INFINITY], [Number.NEGATIVE_INFINITY])).toBe(0);
  });

  it('asks each of the other articles in turn', () => {
    const asked = Array.from({ length: 23 }, (_, question) => otherArticle(5, question, 24));
    expect(asked.slice(0, 3)).toEqual([6, 14, 22]);
    expect(new Set(asked).size).toBe(23);
    expect(asked).not.toContain(5);
  });
});

describe('every contender', () => {
  it.each(
    [verbatim, ...peers.map(peerContender)].map((create) => [create(collection).name, create] as const),
  )('builds and answers: %s', (_, create) => {
    const contender = create(collection);
    for (const article of collection.articles.keys()) contender.add(article);
    contender.finish();
    expect(contender.search('cinnamon')[0]?.id).toBe(3);
    expect(contender.searchArticle('pump', 0)[0]?.id).toBe(1);
    expect(contender.searchArticle('cinnamon', 0)).toEqual([]);
  });

  it('cuts questions that the bot would refuse, for Verbatim', () => {
    const contender = verbatim(collection);
    for (const article of collection.articles.keys()) contender.add(article);
    expect(contender.search(`cinnamon ${'why '.repeat(100)}`)[0]?.id).toBe(3);
  });

  it('stems and pinpoints, if it is Verbatim', () => {
    expect(measure(verbatim, collection)).toMatchObject({
      method: 'verbatim',
      paragraphAt1: 100,
      articleAt1: 100,
      none: 0,
    });
  });
});
