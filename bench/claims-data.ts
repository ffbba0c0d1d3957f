import { z } from 'zod';
import type { Article } from '../src/domain/article.ts';
import { readArticles, readList } from './list-file.ts';
import { SquadFileError } from './squad.ts';
import { verdictKinds } from './verdict-kinds.ts';

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
  accept: z.array(z.enum(verdictKinds)).min(1),
});

export type PostedClaim = z.infer<typeof postedClaim>;

export interface PostedClaims {
  readonly claims: readonly PostedClaim[];
  readonly articles: readonly Article[];
}

/** @throws SquadFileError naming the file */
export async function readClaims(file: string, folder: string): Promise<PostedClaims> {
  const claims = await readList(file, postedClaim, 'claims');
  const articles = await readArticles(folder);
  if (articles.length === 0) throw new SquadFileError(`${folder}: there are no articles`);
  return { claims, articles };
}
