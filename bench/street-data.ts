import path from 'node:path';
import { z } from 'zod';
import type { Article } from '../src/domain/article.ts';
import type { Passage } from '../src/domain/passage.ts';
import { jsonFiles } from './evaluation-data.ts';
import { readArticles, readList } from './list-file.ts';
import { SquadFileError } from './squad.ts';

/** Questions of a kind that no paragraph answers, or that a summary or the article's record answers. */
const APART = ['unanswerable', 'metadata', 'main'] as const;

const streetQuestion = z.object({
  /** File name of its article, without the ending. */
  article: z.string(),
  question: z.string(),
  /** Numbers of the paragraphs that answer; null if none does. */
  gold: z.array(z.int().positive()).nullish(),
  /** A slice that answers. */
  sentence: z.string().nullish(),
  orSentences: z.array(z.string()).nullish(),
  type: z.string(),
  /** Whether the question shares the text's words: "high" or "low". */
  overlap: z.string(),
  /** Whether it can be asked without naming its article. */
  selfContained: z.boolean(),
  /** The record's field that a `metadata` question asks for. */
  meta: z.string().nullish(),
});

export type StreetQuestion = z.infer<typeof streetQuestion>;

type Place = Pick<Passage, 'article' | 'paragraph'>;

export interface Street {
  readonly questions: readonly StreetQuestion[];
  readonly articles: readonly Article[];
}

/** @throws SquadFileError naming the file */
export async function readStreet(file: string, folder: string): Promise<Street> {
  const questions = await readList(file, streetQuestion, 'questions');
  const articles = await readArticles(folder);
  const known = new Set(articles.map(({ id }) => id));
  const unknown = questions.find(({ article }) => !known.has(article));
  if (unknown !== undefined)
    throw new SquadFileError(`${file}: there is no article "${unknown.article}" in ${path.resolve(folder)}`);
  return { questions, articles };
}

/** The street files of the evaluation data, each with its path. */
export async function readStreets(): Promise<{ readonly file: string; readonly street: Street }[]> {
  const files = await jsonFiles('street');
  return Promise.all(
    files.map(async (file) => ({
      file,
      street: await readStreet(file, path.join(path.dirname(file), 'articles')),
    })),
  );
}

/** Whether the paragraph is one of those that answer the question. */
export function isGold({ article: id, gold }: StreetQuestion, { article, paragraph }: Place): boolean {
  return article.id === id && (gold ?? []).includes(paragraph.number);
}

/** Whether a paragraph of the article answers the question. */
export function isAnswerable({ type }: StreetQuestion): boolean {
  return !APART.some((apart) => apart === type);
}
