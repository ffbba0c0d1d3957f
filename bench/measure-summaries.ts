import type { Article } from '../src/domain/article.ts';
import { sentencesReaching } from '../src/use-cases/asking/summarize-text.ts';
import { percent, round } from './figures.ts';
import type { Summarizer } from './peers/summarizers.ts';
import { rouge2, rougeWords } from './rouge.ts';
import type { SummarizedArticle } from './summaries-data.ts';

export interface SummaryScores {
  readonly name: string;
  /** Mean ROUGE-2 F1 against the references, in per cent. */
  readonly rouge2: number;
  /** Percentage of sentences that begin with a word for something named before, without the sentence before. */
  readonly dangling: number;
  /** Percentage of sentences that say what another one of the summary says. */
  readonly repeated: number;
}

/** Numbers of the chosen sentences, in order. */
type Method = (article: Article, words: number) => number[];

/** Verbatim, through the function behind `/summary`, which counts words as people do. */
export const verbatim: Method = (article, words) => {
  const starts = sentencesOf(article).map(({ start }) => start);
  const own = (words * article.words) / rougeWords(article.text).length;
  return sentencesReaching(article, own).map(({ start }) => starts.indexOf(start));
};

/** The best sentences until the number of words is reached. */
export function taking({ scores }: Summarizer): Method {
  return (article, words) => {
    const texts = textsOf(article);
    const order = scores(texts)
      .map((score, index) => ({ score, index }))
      .sort((one, other) => other.score - one.score);
    const chosen: number[] = [];
    let taken = 0;
    for (const { index } of order) {
      if (taken >= words) break;
      chosen.push(index);
      taken += rougeWords(texts[index] ?? '').length;
    }
    return chosen.sort((one, other) => one - other);
  };
}

export function measureSummaries(
  name: string,
  method: Method,
  items: readonly SummarizedArticle[],
): SummaryScores {
  let [score, sentences, dangling, repeated] = [0, 0, 0, 0];
  for (const { article, reference } of items) {
    const texts = textsOf(article);
    const chosen = method(article, rougeWords(reference).length);
    score += rouge2(chosen.map((index) => texts[index]).join(' '), reference);
    sentences += chosen.length;
    dangling += chosen.filter(
      (index) => index > 0 && DANGLING.test(texts[index] ?? '') && !chosen.includes(index - 1),
    ).length;
    repeated += chosen.filter((index) =>
      chosen.some((other) => other < index && isSame(texts[other], texts[index])),
    ).length;
  }
  return {
    name,
    rouge2: round((100 * score) / items.length, 1),
    dangling: percent(dangling, sentences),
    repeated: percent(repeated, sentences),
  };
}

/** Openings of English sentences that lean on the sentence before. */
const DANGLING =
  /^[^\p{L}]*(?:he|she|it|they|this|that|these|those|his|her|its|their|him|them|such|but|and|or|so|yet|also|however|then|thus|therefore|hence|moreover|furthermore|meanwhile|instead|nevertheless|nonetheless|besides|otherwise|in addition|for example|for instance|as a result|in fact|in contrast|by contrast|on the other hand|similarly|likewise|consequently|indeed|after that|at the same time|the (?:statement|announcement|move|decision|pair|two|former|latter|claims?|remarks?|comments?))(?![\p{L}'’])(?! (?:week|month|year|morning|afternoon|evening|summer|winter|spring|autumn|weekend|season|time|who)(?!\p{L}))/iu;

/** Shared words that make two sentences one. */
const SAME = 0.8;

function isSame(one = '', other = ''): boolean {
  const [own, known] = [new Set(rougeWords(one)), new Set(rougeWords(other))];
  const shared = [...own].filter((word) => known.has(word)).length;
  return shared >= SAME * Math.max(own.size, known.size);
}

function sentencesOf({ paragraphs }: Article) {
  return paragraphs.flatMap(({ sentences }) => sentences);
}

function textsOf(article: Article): string[] {
  return sentencesOf(article).map(({ start, end }) => article.text.slice(start, end));
}
