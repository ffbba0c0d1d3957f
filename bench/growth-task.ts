import { jsonFiles } from './evaluation-data.ts';
import { languageOfFileName, readSquad, type Squad } from './squad.ts';

export const LANGUAGE = 'en';
export const QUESTIONS = 1000;
export const methods = ['verbatim', 'minisearch-tuned', 'sqlite-fts5'] as const;

export interface Task {
  readonly method: (typeof methods)[number];
  /** Number of paragraphs. */
  readonly size: number;
  readonly seed: number;
}

/** All English articles of the evaluation data; empty without them. */
export async function readText(): Promise<Squad> {
  const files = (await jsonFiles('questions')).filter((file) => languageOfFileName(file) === LANGUAGE);
  const squads = await Promise.all(files.map(readSquad));
  return { data: squads.flatMap(({ data }) => data) };
}
