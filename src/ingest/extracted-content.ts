import type { ArticleContent } from '../domain/article.ts';
import { UserError } from '../domain/errors/user-error.ts';
import type { Extraction } from '../domain/extraction.ts';
import { DEFAULT_LANGUAGE, toContent } from './files/parse-article.ts';

/**
 * Makes an article's content of an extraction.
 *
 * @param title overrides the extracted one
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
