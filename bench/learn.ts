import type { Article } from '../src/domain/article.ts';
import { questionTermsOf } from '../src/language/terms.ts';
import { ArticleIndex } from '../src/search/article-index.ts';
import type { Asked } from '../src/search/asked.ts';
import { confidenceFeatures } from '../src/search/confidence.ts';
import { sentenceFeatures } from '../src/search/pinpoint-sentence.ts';
import type { RankedParagraph } from '../src/search/rank-passages.ts';
import type { Shelf } from '../src/search/shelf.ts';
import { type ShelfSearch, searchShelf } from '../src/use-cases/shelf-search.ts';
import { type AskedQuestion, type Collection, collectionOf } from './collection.ts';
import { questionFiles, skipped } from './evaluation-data.ts';
import { type Case, type Choice, learnChoice, learnLikelihood } from './regression.ts';
import { languageOfFileName, readSquad } from './squad.ts';

const HARD_EVERY = 10;

/** Learns the weights of src/search/weights.ts from the development questions, and prints them. */
interface Examples {
  readonly passages: Choice[];
  readonly sentences: Choice[];
  readonly answers: (Case & { readonly language: string })[];
}
const examples: Examples = { passages: [], sentences: [], answers: [] };

for (const file of await questionFiles()) {
  const language = languageOfFileName(file) ?? 'en';
  addExamples(collectionOf(await readSquad(file), language));
}
if (examples.passages.length === 0) process.stdout.write(skipped);
else print();

function addExamples(collection: Collection): void {
  const all = shelfOf(collection);
  const alone = collection.articles.map((article) => shelfOf({ ...collection, articles: [article] }));
  collection.questions.forEach((question, index) => {
    addRanking(question, all, collection);
    const others = collection.articles.length - 1;
    const other = (question.article + 1 + ((index * 31) % Math.max(1, others))) % collection.articles.length;
    for (const [article, holds] of [
      [question.article, true],
      [other, false],
    ] as const) {
      addAnswer(question, all, collection.articles[article], holds);
      const shelf = alone[article];
      if (shelf !== undefined) addAnswer(question, shelf, undefined, holds);
    }
  });
}

function shelfOf({ articles }: Pick<Collection, 'articles'>): Shelf {
  const index = new ArticleIndex();
  for (const article of articles) index.add(article);
  const [shelf] = index.shelves();
  if (shelf === undefined) throw new Error('a collection without articles');
  return shelf;
}

function rank({ text }: AskedQuestion, shelf: Shelf, article?: Article): ShelfSearch {
  return searchShelf(shelf, text, questionTermsOf(text, shelf.language), article);
}

function addRanking(question: AskedQuestion, shelf: Shelf, { articles }: Collection): void {
  const { asked, ranked } = rank(question, shelf);
  const holdsAnswer = ({ candidate: { article, paragraph } }: RankedParagraph) =>
    article === articles[question.article] &&
    paragraph.start <= question.answerAt &&
    question.answerAt < paragraph.end;
  const right = ranked.findIndex(holdsAnswer);
  const gold = ranked[right];
  if (gold === undefined) return;
  examples.passages.push({ options: ranked.map(({ features }) => Object.values(features)), right });
  const sentences = sentenceFeatures(asked, gold.candidate, gold.hits);
  const answering = gold.candidate.paragraph.sentences.findLastIndex(
    ({ start }) => start <= question.answerAt,
  );
  if (sentences.length > 1) {
    examples.sentences.push({
      options: sentences.map((features) => Object.values(features)),
      right: answering,
    });
  }
}

/**
 * What comes first is an answer when the article holds one. Of one question in ten, what comes next to the paragraph that
 * answers is not: words of the same article that do not belong together.
 */
function addAnswer(
  question: AskedQuestion,
  shelf: Shelf,
  article: Article | undefined,
  holds: boolean,
): void {
  const { asked, ranked } = rank(question, shelf, article);
  const [first] = ranked;
  if (first !== undefined) note(asked, first, holds);
  if (!holds || examples.answers.length % HARD_EVERY !== 0) return;
  const next = ranked.find(
    ({ candidate: { paragraph } }) =>
      question.answerAt < paragraph.start || paragraph.end <= question.answerAt,
  );
  if (next !== undefined) note(asked, next, false);
}

function note(asked: Asked, ranked: RankedParagraph, holds: boolean): void {
  const features = Object.values(confidenceFeatures(asked, ranked));
  examples.answers.push({ language: asked.language.code, features, holds });
}

/** The weights, shared by all languages, and a bias for each: how much of a question an answer holds differs. */
function learnConfidence(): {
  readonly weights: readonly number[];
  readonly biases: ReadonlyMap<string, number>;
} {
  const languages = [...new Set(examples.answers.map(({ language }) => language))];
  const cases = examples.answers.map(({ language, features, holds }) => ({
    features: [...features, ...languages.map((one) => (one === language ? 1 : 0))],
    holds,
  }));
  const learned = learnLikelihood(cases);
  const named = (examples.answers[0]?.features ?? []).length;
  const common = learned.at(-1) ?? 0;
  const biases = new Map(
    languages.map((language, index) => [language, common + (learned[named + index] ?? 0)]),
  );
  return { weights: learned.slice(0, named), biases };
}

function print(): void {
  const { asked, ranked } = sample();
  const [first] = ranked;
  if (first === undefined) throw new Error('nothing is found in the sample');
  const confidence = learnConfidence();
  const show = (title: string, names: object, weights: readonly number[]) => {
    const lines = Object.keys(names).map((name, index) => `  ${name}: ${(weights[index] ?? 0).toFixed(3)},`);
    process.stdout.write(`${title}\n${lines.join('\n')}\n\n`);
  };
  show('passageWeights', first.features, learnChoice(examples.passages));
  const [sentence] = sentenceFeatures(asked, first.candidate, first.hits);
  show('sentenceWeights', sentence ?? {}, learnChoice(examples.sentences));
  show('confidenceWeights', confidenceFeatures(asked, first), confidence.weights);
  const biases = [...confidence.biases].map(
    ([language, bias]) => `  ${language}: ${bias.toFixed(3)},
`,
  );
  process.stdout.write(`confidenceBiases
${biases.join('')}`);
}

/** Any ranking: the names of the features stand in it. */
function sample() {
  const text = 'The walrus sleeps.';
  const paragraphs = [{ number: 1, start: 0, end: text.length, sentences: [{ start: 0, end: text.length }] }];
  const article = { id: 'a', key: 'a', title: 'Walrus', language: 'en', text, paragraphs, words: 3 };
  return rank({ text, article: 0, paragraph: 0, answerAt: 0 }, shelfOf({ articles: [article] }));
}
