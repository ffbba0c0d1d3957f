import { z } from 'zod';
import type { Article, Span } from '../src/domain/article.ts';
import { toArticle } from '../src/ingest/files/parse-article.ts';
import { contentOf, parseJson, placeOf, SquadFileError } from './squad.ts';

/** Attributed words with their annotated sources; empty if the annotators found none. */
export interface DirectQuote {
  readonly content: Span;
  readonly sources: readonly Span[];
}

export interface AttributedArticle {
  readonly article: Article;
  /** The attributions whose content begins with a quotation mark. */
  readonly quotes: readonly DirectQuote[];
  /** The attributions in the article's own words. */
  readonly indirect: readonly DirectQuote[];
}

const spans = z.array(z.tuple([z.int().nonnegative(), z.int().positive()]));
const parts = z.array(z.object({ spans, text: z.string() })).default([]);
const attribution = z.object({ source: parts, content: parts });
const file = z
  .array(z.object({ id: z.string(), text: z.string().regex(/\S/u), attributions: z.array(attribution) }))
  .min(1);

const OPENING = /^\s*["“”„«»‘'`「]/u;

/** @throws SquadFileError if the file is missing or contains no attributions */
export async function readAttributions(name: string, language = 'en'): Promise<AttributedArticle[]> {
  const result = file.safeParse(parseJson(name, await contentOf(name)));
  if (!result.success) {
    const [issue] = result.error.issues;
    throw new SquadFileError(`${name}: ${placeOf(issue?.path ?? [])}${issue?.message}`);
  }
  return result.data.map(({ id, text, attributions }) => ({
    article: toArticle(id, { source: { title: id }, text }, language),
    quotes: attributions.filter(isDirect).flatMap(attributed),
    indirect: attributions.filter((one) => !isDirect(one)).flatMap(attributed),
  }));
}

function isDirect({ content }: z.infer<typeof attribution>): boolean {
  return OPENING.test(content[0]?.text ?? '');
}

function attributed({ source, content }: z.infer<typeof attribution>): DirectQuote[] {
  const [start, end] = content[0]?.spans[0] ?? [];
  if (start === undefined || end === undefined) return [];
  const sources = source.flatMap((part) => part.spans.map(([from, to]) => ({ start: from, end: to })));
  return [{ content: { start, end }, sources }];
}
