import { Readability } from '@mozilla/readability';
import { oneLine } from '../../../domain/one-line.ts';
import { authorInByline } from '../../../language/rules/byline.ts';
import { type ExtractedDraft, type Hints, presentFields } from '../extracted-draft.ts';
import { isoDay } from '../iso-day.ts';
import { wordsIn } from '../text/words-in.ts';
import { isAside } from './cleaning/block-kind.ts';
import { kindsOf } from './cleaning/clean-blocks.ts';
import { showAsRead } from './cleaning/reader-view.ts';
import { htmlBlocks, htmlParagraphs } from './html-blocks.ts';
import { pageMetadata } from './html-metadata.ts';
import { type HtmlDocument, type HtmlElement, htmlDocument } from './html-node.ts';

/**
 * Reads the article of a page, as Mozilla's reader view finds it; the whole page if it finds none.
 *
 * @throws UserError file-too-complex
 */
export function readHtml(html: string, hints: Hints): ExtractedDraft {
  const document = htmlDocument(html);
  const page = pageMetadata(document, hints);
  showAsRead(document);
  const whole = htmlParagraphs(document.body);
  const article = readable(document);
  const content = article?.content ?? document.body;
  const byline = article?.byline?.trim() ?? undefined;
  const title = oneLine(article?.title ?? '') || page.title;
  const author = page.author ?? (byline === undefined ? undefined : authorInByline(byline));
  const blocks = kindsOf(htmlBlocks(content), { title, author, url: page.url });
  const own = blocks.filter(({ kind }) => !isAside(kind)).map(({ text }) => text);
  const paragraphs = own.length > 0 ? own : blocks.map(({ text }) => text);
  return {
    paragraphs,
    asides:
      own.length === 0 ? [] : blocks.flatMap(({ kind, text }) => (isAside(kind) ? [{ kind, text }] : [])),
    dropped: Math.max(0, whole.length - paragraphs.length),
    droppedWords: Math.max(0, wordsIn(whole) - wordsIn(paragraphs)),
    linkShare: linkShare(content),
    surroundings: whole.join('\n'),
    warnings: page.forSubscribers ? [{ code: 'paywall', context: {} }] : [],
    ...presentFields<Partial<ExtractedDraft>>({
      title,
      byline,
      author,
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
    keepClasses: true,
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
