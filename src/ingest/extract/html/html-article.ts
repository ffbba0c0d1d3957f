import { Readability } from '@mozilla/readability';
import { oneLine } from '../../../domain/one-line.ts';
import { authorInByline } from '../../../language/rules/byline.ts';
import { type ExtractedDraft, type Hints, presentFields } from '../extracted-draft.ts';
import { isoDay } from '../iso-day.ts';
import { wordsIn } from '../text/words-in.ts';
import { pageMetadata } from './html-metadata.ts';
import { type HtmlDocument, type HtmlElement, htmlDocument } from './html-node.ts';
import { htmlParagraphs } from './html-paragraphs.ts';

/**
 * Reads the article of a page, as Mozilla's reader view finds it; the whole page if it finds none.
 *
 * @throws UserError file-too-complex
 */
export function readHtml(html: string, hints: Hints): ExtractedDraft {
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
    ...presentFields<Partial<ExtractedDraft>>({
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

/** Runs Readability, which dismantles the document: nothing else can read it afterwards. */
function readable(document: HtmlDocument) {
  const reader = new Readability<HtmlElement>(document as never, {
    serializer: (content) => content as unknown as HtmlElement,
  });
  return reader.parse();
}

/** Share of the text inside links, white space aside, 0 to 1. */
function linkShare(content: HtmlElement): number {
  const length = (element: HtmlElement) => element.textContent?.replace(/\s+/gu, '').length ?? 0;
  const links = [...content.querySelectorAll('a')].reduce((sum, link) => sum + length(link), 0);
  return links / Math.max(1, length(content));
}
