import type { Article } from '../src/domain/article.ts';
import type { LibraryMeaning } from '../src/libraries/meaning/library-meaning.ts';
import type { Shelf } from '../src/retrieval/index/shelf.ts';
import { meaningFeatures } from '../src/retrieval/ranking/confidence.ts';
import { meaningOf } from './bench-meaning.ts';
import type { Collection } from './collection.ts';
import { rank, shelfOf } from './examples.ts';
import { otherArticle } from './refusal.ts';
import type { Case } from './regression.ts';
import { isAnswerable, type Street } from './street-data.ts';

/** Questions of a collection that count. More take longer: each is encoded, with all the articles. */
const MAX_QUESTIONS = 600;
/** What a question as people type them counts, beside one of a collection. */
const STREET_WEIGHT = 5;

interface Asked {
  readonly text: string;
  readonly weight: number;
  readonly isGold: (article: Article, paragraph: { readonly start: number; readonly end: number }) => boolean;
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
      isGold: (article, { start, end }) =>
        article === articles[question.article] && start <= question.answerAt && question.answerAt < end,
    };
    for (const shelf of [all, alone[question.article], alone[other]])
      if (shelf !== undefined) await addCase(cases, shelf, meaning, asked);
  }
}

/** Adds the first paragraph for each question asked of its own article, and of all if it needs no article. */
export async function addStreet(cases: Case[], { articles, questions }: Street): Promise<void> {
  const meaning = await meaningOf(articles);
  const all = shelfOf({ articles });
  for (const article of articles) {
    const alone = shelfOf({ articles: [article] });
    for (const question of questions.filter((one) => one.article === article.id)) {
      if (!isAnswerable(question) && question.type !== 'unanswerable') continue;
      const gold = article.paragraphs.filter(({ number }) => (question.gold ?? []).includes(number));
      const asked: Asked = {
        text: question.question,
        weight: STREET_WEIGHT,
        isGold: (of, { start }) => of === article && gold.some((one) => one.start === start),
      };
      await addCase(cases, alone, meaning, asked);
      if (question.selfContained) await addCase(cases, all, meaning, asked);
    }
  }
}

async function addCase(
  cases: Case[],
  shelf: Shelf,
  meaning: LibraryMeaning,
  { text, weight, isGold }: Asked,
): Promise<void> {
  const { question, ranked } = rank({ text }, shelf, undefined, await meaning.similaritiesTo(text));
  const [first] = ranked;
  const features = first && meaningFeatures(question, first);
  if (first === undefined || features === undefined) return;
  const { article, paragraph } = first.candidate;
  cases.push({ features: Object.values(features), holds: isGold(article, paragraph), weight });
}
