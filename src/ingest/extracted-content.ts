import type { ArticleContent, ParagraphTraits } from '../domain/article.ts';
import { UserError } from '../domain/errors/user-error.ts';
import type { Extraction } from '../domain/extraction.ts';
import { finish } from '../domain/steps/finish.ts';
import { contentSteps, DEFAULT_LANGUAGE } from './files/parse-article.ts';
import { MAX_PARAGRAPH } from './limits.ts';

/**
 * Makes an article's content of an extraction: its paragraphs, then the captions and pull quotes.
 *
 * @param title overrides the extracted one
 * @throws UserError title-needed
 */
export function extractedContent(extraction: Extraction, title = extraction.title): ArticleContent {
  return finish(extractedContentSteps(extraction, title));
}

/** `extractedContent`, one paragraph a step. @throws UserError title-needed */
export function extractedContentSteps(
  extraction: Extraction,
  title = extraction.title,
): Generator<void, ArticleContent> {
  if (title === undefined || title.trim() === '') throw new UserError('title-needed', {});
  const { author, publisher, published, url, language = DEFAULT_LANGUAGE } = extraction;
  const { paragraphs, traits } = withBeside(extraction);
  const source = {
    title: title.trim(),
    ...(author === undefined ? {} : { author }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(published === undefined ? {} : { published }),
    ...(url === undefined ? {} : { url }),
  };
  return contentSteps({ source, text: paragraphs.join('\n\n'), traits }, language);
}

/** The running text, then each caption and pull quote once. */
function withBeside({
  paragraphs,
  traits = [],
  beside: found = [],
}: Extraction): Required<Pick<Extraction, 'paragraphs' | 'traits'>> {
  const beside = new Map<string, ParagraphTraits>();
  for (const { kind, text } of found) {
    const fits = text.length <= MAX_PARAGRAPH && !beside.has(text);
    if ((kind === 'caption' || kind === 'pull-quote') && fits) beside.set(text, { kind });
  }
  return {
    paragraphs: [...paragraphs, ...beside.keys()],
    traits: [...paragraphs.map((_, index) => traits[index] ?? {}), ...beside.values()],
  };
}
