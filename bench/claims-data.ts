import { z } from 'zod';
import type { Article } from '../src/domain/article.ts';
import { loadArticles } from '../src/ingest/files/load-articles.ts';
import { contentOf, parseJson, placeOf, SquadFileError } from './squad.ts';

const verdicts = [
  'exact',
  'typography',
  'altered',
  'stitched',
  'out-of-context',
  'other-speaker',
  'other-article',
  'not-found',
] as const;

const postedClaim = z.object({
  id: z.union([z.string(), z.number()]).transform(String),
  /** What the claim does to the article's words, or how it is posted. */
  kind: z.string(),
  /** A quote, or a message around one. */
  claim: z.string().regex(/\S/u),
  /** Who is claimed to have said it, as the option of `verify` names them. */
  speaker: z.string().nullish(),
  /** Title of the article that it is claimed to be from. */
  named: z.string().nullish(),
  /** Right verdicts. */
  accept: z.array(z.enum(verdicts)).min(1),
});

export type PostedClaim = z.infer<typeof postedClaim>;

export interface PostedClaims {
  readonly claims: readonly PostedClaim[];
  readonly articles: readonly Article[];
}

/** @throws SquadFileError naming the file */
export async function readClaims(file: string, folder: string): Promise<PostedClaims> {
  const result = z
    .array(postedClaim)
    .min(1)
    .safeParse(parseJson(file, await contentOf(file)));
  if (!result.success) {
    const [issue] = result.error.issues;
    throw new SquadFileError(`${file}: ${placeOf(['claims', ...(issue?.path ?? [])])}${issue?.message}`);
  }
  const { articles, problems } = await loadArticles(folder);
  const [problem] = problems;
  if (problem !== undefined) throw new SquadFileError(`${problem.file}: ${problem.error.message}`);
  if (articles.length === 0) throw new SquadFileError(`${folder}: there are no articles`);
  return { claims: result.data, articles };
}
