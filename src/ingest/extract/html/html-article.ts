import { Readability } from '@mozilla/readability';
import { oneLine } from '../../../domain/one-line.ts';
import { authorNames } from '../../../language/rules/author-names.ts';
import { authorInByline } from '../../../language/rules/byline.ts';
import { type ExtractedDraft, type Hints, presentFields } from '../extracted-draft.ts';
import { isoDay } from '../iso-day.ts';
import { splitTraits } from '../kind-paragraph.ts';
import { wordsIn } from '../text/words-in.ts';
import { partBlocks } from './beside-text.ts';
import { bylineLines, visibleAuthors, visibleDay } from './byline-lines.ts';
import { ownParagraph } from './cleaning/block-traits.ts';
import { type KindBlock, kindsOf } from './cleaning/clean-blocks.ts';
import { showAsRead } from './cleaning/reader-view.ts';
import { decodeEntities } from './decode-entities.ts';
import { htmlBlocks, htmlParagraphs } from './html-blocks.ts';
import { type PageMetadata, pageMetadata } from './html-metadata.ts';
import { type HtmlDocument, type HtmlElement, htmlDocument } from './html-node.ts';
import { chooseBlocks, markedArticle } from './marked-article.ts';
import { pageSigns, warningsOf } from './page-signs.ts';
import { dropOtherArticles } from './several-articles.ts';
import { hostName, withoutSite } from './site-names.ts';
import { chooseText } from './text-in-data.ts';
import { isSameText } from './visible-heading.ts';

/** Words in the shortest paragraph that is no line about the article. */
const MIN_TEXT_WORDS = 12;

type Article = ReturnType<typeof readable>;
type ArticleRecord = Partial<
  Pick<ExtractedDraft, 'title' | 'byline' | 'author' | 'publisher' | 'published' | 'url' | 'language'>
>;

/**
 * Reads the article of a page: the part that Mozilla's reader view finds, without what stands around it there; the whole page if
 * it finds none.
 *
 * @throws UserError file-too-complex
 */
export function readHtml(html: string, hints: Hints): ExtractedDraft {
  const { document, page, signs, whole, several } = preparedPage(html, hints);
  const marked = markedArticle(document, page);
  const article = readable(document);
  const content = article?.content ?? document.body;
  const record = recordOf(article, page, hints);
  const blocks = chooseBlocks(kindsOf(htmlBlocks(content), record), marked);
  const { own, asides, beside } = partBlocks(blocks, marked);
  const shown = own.map(({ text }) => text);
  const { paragraphs, warnings } = chooseText(shown, { ...page, ...presentFields({ title: record.title }) });
  return {
    paragraphs,
    ...(paragraphs === shown ? { traits: splitTraits(own.map(ownParagraph)).traits } : {}),
    asides,
    beside,
    dropped: Math.max(0, whole.length - paragraphs.length),
    droppedWords: Math.max(0, wordsIn(whole) - wordsIn(paragraphs)),
    linkShare: linkShare(content),
    surroundings: whole.join('\n'),
    warnings: [
      ...several,
      ...(page.forSubscribers ? [{ code: 'paywall', context: {} } as const] : []),
      ...warnings,
      ...warningsOf(signs, blocks, wordsIn(paragraphs), whole),
    ],
    ...withVisible(record, blocks, whole),
  };
}

/** The page as its readers see it, with one article as far as it tells which, and what it says of that. */
function preparedPage(html: string, hints: Hints) {
  const document = htmlDocument(html);
  const { left, warnings: several } = dropOtherArticles(document);
  const page = pageMetadata(document, hints);
  const signs = pageSigns(document, hints.url);
  showAsRead(document);
  return { document, page, signs, whole: [...htmlParagraphs(document.body), ...left], several };
}

function recordOf(article: Article, page: Partial<PageMetadata>, hints: Hints): ArticleRecord {
  const publisher = page.publisher ?? (oneLine(article?.siteName ?? '') || undefined);
  const title = decodeEntities(oneLine(article?.title ?? '')) || page.title;
  const byline = article?.byline?.trim();
  const author = byline === undefined ? undefined : authorInByline(byline);
  const sites = [publisher, oneLine(article?.siteName ?? ''), hostName(page.url ?? hints.url)];
  const named = title && withoutSite(title, sites, page.heading);
  const seen = page.visibleHeading;
  return presentFields<ArticleRecord>({
    title: seen === undefined || isSameText(seen, named ?? '') ? named : seen,
    byline,
    author: page.author ?? (author && authorNames(author, publisher)),
    publisher,
    published: page.published ?? isoDay(article?.publishedTime ?? undefined, page.language),
    url: page.url,
    language: page.language,
  });
}

/** The record with the authors and the day that readers see above the article. */
function withVisible(
  record: ArticleRecord,
  blocks: readonly KindBlock[],
  whole: readonly string[],
): ArticleRecord {
  const isText = ({ kind, text }: KindBlock) => kind === 'body' && wordsIn([text]) >= MIN_TEXT_WORDS;
  const body = Math.max(0, blocks.findIndex(isText));
  const bylines = blocks.slice(0, body).filter(({ kind }) => kind === 'byline');
  const lines = [
    record.byline ?? '',
    ...bylines.map(({ text }) => text),
    ...bylineLines(whole, record.title ?? '', blocks[body]?.text ?? ''),
  ];
  return presentFields<ArticleRecord>({
    ...record,
    author: visibleAuthors(lines, record),
    published: visibleDay(lines, record),
  });
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
