import { z } from 'zod';
import type { Article } from '../src/domain/article.ts';
import { loadArticles } from '../src/ingest/files/load-articles.ts';
import { contentOf, parseJson, placeOf, SquadFileError } from './squad.ts';

/**
 * The items of a JSON file that is a list of at least one.
 *
 * @param what names the list in an error
 * @throws SquadFileError naming the file
 */
export async function readList<Item extends z.ZodType>(
  file: string,
  item: Item,
  what: string,
): Promise<z.infer<Item>[]> {
  const result = z
    .array(item)
    .min(1)
    .safeParse(parseJson(file, await contentOf(file)));
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new SquadFileError(`${file}: ${placeOf([what, ...(issue?.path ?? [])])}${issue?.message}`);
}

/** @throws SquadFileError naming the first file that cannot be read */
export async function readArticles(folder: string): Promise<readonly Article[]> {
  const { articles, problems } = await loadArticles(folder);
  const [problem] = problems;
  if (problem !== undefined) throw new SquadFileError(`${problem.file}: ${problem.error.message}`);
  return articles;
}
