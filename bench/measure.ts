import { performance } from 'node:perf_hooks';
import type { Span } from '../src/domain/article.ts';
import type { AskedQuestion, Collection } from './collection.ts';
import type { Contender, CreateContender, Hit } from './contender.ts';
import { heapBytes, percent, quantile, round } from './figures.ts';
import { otherArticle, refusalAt95 } from './refusal.ts';

const WARM_UP = 500;
const MEGABYTE = 1_000_000;

/** Shares are percentages; null for measures that do not apply. */
export interface Measures {
  readonly method: string;
  readonly paragraphAt1: number;
  readonly paragraphAt5: number;
  readonly mrr10: number;
  readonly articleAt1: number;
  readonly sentenceAt1: number | null;
  readonly sentenceInParagraph: number | null;
  readonly refusalAt95: number | null;
  readonly none: number;
  readonly buildMs: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly heapMb: number | null;
}

export function measure(create: CreateContender, collection: Collection): Measures {
  build(create(collection), collection); // warms up the compiler and the memory of stems
  const { contender, ...built } = measureBuild(create, collection);
  const library = askLibrary(contender, collection.questions);
  return {
    method: contender.name,
    ...library.measures,
    ...askArticles(contender, collection),
    ...built,
    p50Ms: round(quantile(library.times, 0.5), 3),
    p99Ms: round(quantile(library.times, 0.99), 3),
  };
}

function build(contender: Contender, { articles }: Collection): void {
  for (const article of articles.keys()) contender.add(article);
  contender.finish();
}

function measureBuild(create: CreateContender, collection: Collection) {
  const before = heapBytes();
  const start = performance.now();
  const contender = create(collection);
  build(contender, collection);
  const buildMs = round(performance.now() - start, 1);
  const after = heapBytes();
  const heapMb = before === null || after === null ? null : round((after - before) / MEGABYTE, 2);
  return { contender, buildMs, heapMb };
}

function askLibrary(contender: Contender, questions: readonly AskedQuestion[]) {
  for (const { text } of questions.slice(0, WARM_UP)) contender.search(text);
  const times: number[] = [];
  const answers = questions.map((question) => {
    const start = performance.now();
    const hits = contender.search(question.text);
    times.push(performance.now() - start);
    const rank = hits.slice(0, 10).findIndex(({ id }) => id === question.paragraph) + 1;
    return { none: hits.length === 0, rank, bold: rank === 1 && holdsAnswer(hits[0], question) };
  });
  const share = (of: (answer: (typeof answers)[number]) => boolean) =>
    percent(answers.filter(of).length, answers.length);
  const measures = {
    paragraphAt1: share(({ rank }) => rank === 1),
    paragraphAt5: share(({ rank }) => rank >= 1 && rank <= 5),
    mrr10: percent(
      answers.reduce((sum, { rank }) => sum + (rank === 0 ? 0 : 1 / rank), 0),
      answers.length,
    ),
    sentenceAt1: contender.pinpoints ? share(({ bold }) => bold) : null,
    none: share(({ none }) => none),
  };
  return { measures, times };
}

function askArticles(contender: Contender, { articles, questions }: Collection) {
  const asked = new Map<number, number>();
  const own: number[] = [];
  const other: number[] = [];
  let first = 0;
  let pinpointed = 0;
  for (const question of questions) {
    const hits = contender.searchArticle(question.text, question.article);
    if (hits[0]?.id === question.paragraph) first += 1;
    const gold = hits.find(({ id }) => id === question.paragraph);
    if (holdsAnswer(gold, question)) pinpointed += 1;
    if (!contender.reportsScores || articles.length < 2) continue;
    const number = asked.get(question.article) ?? 0;
    asked.set(question.article, number + 1);
    const wrong = otherArticle(question.article, number, articles.length);
    own.push(confidence(hits));
    other.push(confidence(contender.searchArticle(question.text, wrong)));
  }
  return {
    articleAt1: percent(first, questions.length),
    sentenceInParagraph: contender.pinpoints ? percent(pinpointed, questions.length) : null,
    refusalAt95: refusalAt95(own, other),
  };
}

/** The first score; lower than any other if there is no result. */
function confidence([first]: readonly Hit[]): number {
  return first?.score ?? Number.NEGATIVE_INFINITY;
}

function holdsAnswer(hit: Hit | undefined, { answerAt }: AskedQuestion): boolean {
  const bold: Span | undefined = hit?.highlight;
  return bold !== undefined && bold.start <= answerAt && answerAt < bold.end;
}
