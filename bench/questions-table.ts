import { MAX_QUESTION } from '../src/use-cases/asking/search-question.ts';
import type { Collection } from './collection.ts';
import type { Measures } from './measure.ts';
import { figure, markdownTable } from './table.ts';
import { isTooLong } from './verbatim.ts';

const columns: readonly { readonly name: string; readonly decimals: number; readonly key: Figure }[] = [
  { name: 'para@1', decimals: 1, key: 'paragraphAt1' },
  { name: 'para@5', decimals: 1, key: 'paragraphAt5' },
  { name: 'MRR@10', decimals: 1, key: 'mrr10' },
  { name: 'article@1', decimals: 1, key: 'articleAt1' },
  { name: 'sent@1', decimals: 1, key: 'sentenceAt1' },
  { name: 'sent in para', decimals: 1, key: 'sentenceInParagraph' },
  { name: 'refusal', decimals: 1, key: 'refusalAt95' },
  { name: 'none', decimals: 1, key: 'none' },
  { name: 'build ms', decimals: 0, key: 'buildMs' },
  { name: 'p50 ms', decimals: 2, key: 'p50Ms' },
  { name: 'p99 ms', decimals: 2, key: 'p99Ms' },
  { name: 'heap MB', decimals: 1, key: 'heapMb' },
];

type Figure = Exclude<keyof Measures, 'method'>;

export function tableOf(rows: readonly Measures[]): string {
  return markdownTable(
    ['method', ...columns.map(({ name }) => name)],
    rows.map((row) => [row.method, ...columns.map(({ key, decimals }) => figure(row[key], decimals))]),
  );
}

export function caption(file: string, { language, articles, entries, questions }: Collection): string {
  const long = questions.filter(({ text }) => isTooLong(text)).length;
  const cut =
    long === 0 ? '' : `; ${long} are longer than ${MAX_QUESTION} characters and were cut for verbatim`;
  return (
    `**${file}** (${language}): ${articles.length} articles, ${entries.flat().length} paragraphs, ` +
    `${questions.length} questions${cut}\n`
  );
}

export const legend = `Shares are percentages. para@1, para@5: the right paragraph of the library is first, or among the first five; MRR@10: its
mean reciprocal rank. article@1: the right paragraph is first when only its article is asked, with the term statistics of
the whole library for all methods. sent@1: the text in bold contains the start of the answer; sent in para: the same,
given the right paragraph. refusal: questions asked of a wrong article that are refused, at the threshold at which 95 % of
those asked of the right one are answered. none: questions without a result. build: indexing of articles already split
into sentences; the second of two builds. p50, p99: one question to the library. heap: growth of the heap by the build,
after garbage collection. Every method sees the article's title: the peers in each of its paragraphs. Verbatim also compares
meaning in English, as in the bot; SEMANTIC=off leaves it out. Its times are without the encoding of the question.
`;
