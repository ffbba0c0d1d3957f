import type { LibraryMeaning } from '../src/libraries/meaning/library-meaning.ts';
import type { Shelf } from '../src/retrieval/index/shelf.ts';
import { meaningFeatures } from '../src/retrieval/ranking/confidence.ts';
import type { RankedParagraph } from '../src/retrieval/ranking/rank-passages.ts';
import { meaningOf } from './bench-meaning.ts';
import type { Collection } from './collection.ts';
import { rank, shelfOf } from './examples.ts';
import { otherArticle } from './refusal.ts';
import type { Case } from './regression.ts';
import { isGold, type Street } from './street-data.ts';
import { askedShelves } from './street-examples.ts';

/** Questions of a collection that count. More take longer: each is encoded, with all the articles. */
const MAX_QUESTIONS = 600;
/** What a question as people type them counts, beside one of a collection. */
const STREET_WEIGHT = 5;

interface Asked {
  readonly text: string;
  readonly weight: number;
  readonly isRight: (candidate: RankedParagraph['candidate']) => boolean;
}

/** Adds the first paragraph for each question asked of its own article, of all, and of another article. */
export async function addCollection(cases: Case[], { articles, questions }: Collection): Promise<void> {
  const meaning = await meaningOf(articles);
  const all = shelfOf({ articles });
  const alone = articles.map((article) => shelfOf({ articles: [article] }));
  const step = Math.max(1, Math.floor(questions.length / MAX_QUESTIONS));
  for (const [index, question] of questions.entries()) {
    if (index % step !== 0) continue;
    const other = otherArticle(question.article, index, articles.length);
    const asked: Asked = {
      text: question.text,
      weight: 1,
      isRight: ({ article, paragraph: { start, end } }) =>
        article === articles[question.article] && start <= question.answerAt && question.answerAt < end,
    };
    for (const shelf of [all, alone[question.article], alone[other]])
      if (shelf !== undefined) await addCase(cases, shelf, meaning, asked);
  }
}

/** Adds the first paragraph for each question asked of its own article, and of all if it needs no article. */
export async function addStreet(cases: Case[], street: Street): Promise<void> {
  const meaning = await meaningOf(street.articles);
  for (const { question, shelf } of askedShelves(street))
    await addCase(cases, shelf, meaning, {
      text: question.question,
      weight: STREET_WEIGHT,
      isRight: (candidate) => isGold(question, candidate),
    });
}

async function addCase(
  cases: Case[],
  shelf: Shelf,
  meaning: LibraryMeaning,
  { text, weight, isRight }: Asked,
): Promise<void> {
  const { question, ranked } = rank({ text }, shelf, undefined, await meaning.similaritiesTo(text));
  const [first] = ranked;
  const features = first && meaningFeatures(question, first);
  if (first === undefined || features === undefined) return;
  cases.push({ features: Object.values(features), holds: isRight(first.candidate), weight });
}
