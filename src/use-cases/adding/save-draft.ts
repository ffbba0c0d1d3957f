import type { Article } from '../../domain/article.ts';
import { unpublishedArticle } from '../../domain/article-key.ts';
import type { Aside, Extraction } from '../../domain/extraction.ts';
import { oneLine } from '../../domain/one-line.ts';
import { shorten } from '../../domain/shorten.ts';
import { MAX_NAME, MAX_TITLE } from '../../domain/source-limits.ts';
import { runInSlices } from '../../domain/steps/run-in-slices.ts';
import { extractedContentSteps } from '../../ingest/extracted-content.ts';
import { MAX_PARAGRAPH } from '../../ingest/limits.ts';
import type { ScopedStorage } from '../../storage/scoped-storage.ts';

export interface NewDraft {
  readonly extraction: Extraction;
  /** The title if the extraction has none. */
  readonly name: string;
  /** The user's id, or `BY_FEED`. */
  readonly by: string;
  /** The id of the article whose next revision this is; absent for a new article. */
  readonly revises?: string;
}

/** Blocks left out of a page that a draft keeps. */
const MAX_LEFT_OUT = 200;

/**
 * Saves an extraction until it is published or discarded. A title or name that is too long is shortened.
 *
 * @returns the draft, as the article that it would become
 * @throws UserError unknown-article
 */
export async function saveDraft(
  { storage, scope }: ScopedStorage<'drafts'>,
  { extraction, name, by, revises }: NewDraft,
): Promise<Article> {
  const title = shortened(extraction.title?.trim() || name, MAX_TITLE);
  const content = await runInSlices(extractedContentSteps(withShortNames(extraction), title));
  const leftOut = leftOutOf(extraction);
  return unpublishedArticle(await storage.drafts.save(scope, { content, by, leftOut }, revises), content);
}

/** What is neither in the text nor beside it, as far as a manager would look through it. */
function leftOutOf({ asides }: Extraction): Aside[] {
  return asides
    .filter(({ kind, text }) => kind !== 'caption' && kind !== 'pull-quote' && text.length <= MAX_PARAGRAPH)
    .slice(0, MAX_LEFT_OUT);
}

function withShortNames({ author, publisher, ...rest }: Extraction): Extraction {
  return {
    ...rest,
    ...(author === undefined ? {} : { author: shortened(author, MAX_NAME) }),
    ...(publisher === undefined ? {} : { publisher: shortened(publisher, MAX_NAME) }),
  };
}

function shortened(words: string, max: number): string {
  return shorten(oneLine(words), max);
}
