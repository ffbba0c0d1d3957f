import type { ArticleContent } from '../domain/article.ts';
import type { Extraction } from '../domain/extraction.ts';
import { UserError } from '../domain/user-error.ts';
import { DEFAULT_LANGUAGE, toContent } from './files/parse-article.ts';

/**
 * What was taken out of a page or a file as an article: its paragraphs below each other.
 *
 * @param title in the place of the one that was found
 * @throws UserError title-needed
 */
export function extractedContent(
  extraction: Extraction,
  title: string | undefined = extraction.title,
): ArticleContent {
  if (title === undefined || title.trim() === '') throw new UserError('title-needed', {});
  const { author, publisher, published, url, language = DEFAULT_LANGUAGE, paragraphs } = extraction;
  const source = {
    title: title.trim(),
    ...(author === undefined ? {} : { author }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(published === undefined ? {} : { published }),
    ...(url === undefined ? {} : { url }),
  };
  return toContent({ source, text: paragraphs.join('\n\n') }, language);
}
