import { Readability } from '@mozilla/readability';
import { oneLine } from '../../../domain/one-line.ts';
import { authorInByline } from '../../../language/rules/byline.ts';
import { type Draft, found, type Hints } from '../draft.ts';
import { isoDay } from '../iso-day.ts';
import { wordsIn } from '../text/words-in.ts';
import { pageMetadata } from './html-metadata.ts';
import { type HtmlDocument, type HtmlElement, htmlDocument } from './html-node.ts';
import { htmlParagraphs } from './html-paragraphs.ts';

/**
 * The article of a page, as Mozilla's reader view finds it; the whole page where it finds none.
 *
 * @throws UserError file-too-complex
 */
export function readHtml(html: string, hints: Hints): Draft {
  const document = htmlDocument(html);
  const page = pageMetadata(document, hints);
  const whole = htmlParagraphs(document.body);
  const article = readable(document);
  const content = article?.content ?? document.body;
  const paragraphs = article?.content ? htmlParagraphs(article.content) : whole;
  const byline = article?.byline?.trim() ?? undefined;
  return {
    paragraphs,
    dropped: Math.max(0, whole.length - paragraphs.length),
    droppedWords: Math.max(0, wordsIn(whole) - wordsIn(paragraphs)),
    linkShare: linkShare(content),
    surroundings: whole.join('\n'),
    warnings: page.forSubscribers ? [{ code: 'paywall', context: {} }] : [],
    ...found<Partial<Draft>>({
      title: oneLine(article?.title ?? '') || page.title,
      byline,
      author: page.author ?? (byline === undefined ? undefined : authorInByline(byline)),
      publisher: oneLine(article?.siteName ?? '') || page.publisher,
      published: page.published ?? isoDay(article?.publishedTime ?? undefined),
      url: page.url,
      language: page.language,
    }),
  };
}

/** Readability takes the document apart: nothing else can read it afterwards. */
function readable(document: HtmlDocument) {
  const reader = new Readability<HtmlElement>(document as never, {
    serializer: (content) => content as unknown as HtmlElement,
  });
  return reader.parse();
}

function linkShare(content: HtmlElement): number {
  const length = (element: HtmlElement) => element.textContent?.replace(/\s+/gu, '').length ?? 0;
  const links = [...content.querySelectorAll('a')].reduce((sum, link) => sum + length(link), 0);
  return links / Math.max(1, length(content));
}
