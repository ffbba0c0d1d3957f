import type { Article } from '../../domain/article.ts';
import { UserError } from '../../domain/errors/user-error.ts';
import type { Extraction } from '../../domain/extraction.ts';
import { runInSlices } from '../../domain/steps/run-in-slices.ts';
import type { TextChange } from '../../domain/text-change.ts';
import { extractedContentSteps } from '../../ingest/extracted-content.ts';
import { compareTexts } from '../../language/words/compare-texts.ts';
import type { ScopedStorage } from '../../storage/scoped-storage.ts';
import { readPage } from './read-page.ts';
import { saveDraft } from './save-draft.ts';
import type { SourceReader } from './source-reader.ts';

export interface Refetched {
  readonly extraction: Extraction;
  /** The next revision, as the article that it would become. */
  readonly draft: Article;
  readonly changes: readonly TextChange[];
}

/**
 * Fetches an article's page again and saves a changed text as a draft of its next revision. Title, author, publisher, date
 * and language stay as they are.
 *
 * @param by the user's id
 * @throws UserError no-address, nothing-new, and the errors of fetching and extracting
 */
export async function refetchArticle(
  { storage, scope, reader }: ScopedStorage<'drafts'> & { readonly reader: SourceReader },
  article: Article,
  by: string,
): Promise<Refetched> {
  const { title, author, publisher, published, url, language } = article;
  if (url === undefined) throw new UserError('no-address', { title });
  const found = await readPage(reader, url);
  const { author: _, publisher: __, published: ___, ...bare } = found;
  const known = {
    ...(author === undefined ? {} : { author }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(published === undefined ? {} : { published }),
  };
  const extraction = { ...bare, ...known, title, url, language };
  const { text } = await runInSlices(extractedContentSteps(extraction));
  if (text === article.text) throw new UserError('nothing-new', { title });
  const draft = await saveDraft({ storage, scope }, { extraction, name: title, by, revises: article.id });
  return { extraction, draft, changes: compareTexts(article, draft) };
}
