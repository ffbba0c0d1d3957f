import { z } from 'zod';
import type { Article } from '../src/domain/article.ts';
import { articleOf } from './collection.ts';
import { readList } from './list-file.ts';

const summarized = z.object({
  id: z.string(),
  /** Blocks between blank lines, the first of which is the headline. */
  article: z.string().regex(/\S/u),
  /** Sentences of the article. */
  summary: z.string().regex(/\S/u),
});

/** An article with the summary that somebody made of its sentences. */
export interface SummarizedArticle {
  readonly article: Article;
  readonly reference: string;
}

/** @throws SquadFileError naming the file */
export async function readSummaries(file: string): Promise<SummarizedArticle[]> {
  const items = await readList(file, summarized, 'articles');
  return items.map(({ id, article, summary }) => {
    const [title = '', ...blocks] = article.split('\n\n').filter((block) => /\S/u.test(block));
    const paragraphs = (blocks.length > 0 ? blocks : [title]).map((context) => ({
      context: context.trim(),
      qas: [],
    }));
    return { article: articleOf(id, title.trim(), paragraphs, 'en'), reference: summary };
  });
}
