import { wordsIn } from '../text/words-in.ts';
import { isAside } from './cleaning/block-kind.ts';
import { type ArticleFacts, type KindBlock, kindsOf } from './cleaning/clean-blocks.ts';
import { htmlBlocks } from './html-blocks.ts';
import type { HtmlDocument, HtmlElement } from './html-node.ts';

/** Words in the shortest article that is taken for one by its markup alone. */
const MIN_WORDS = 60;
/** Share of the reader view's words in the marked article below which the reader view shows something else. */
const MIN_SHARED = 0.5;
/** Share of the reader view's number of words that the marked article then has: more than the beginning of another one. */
const MIN_RATIO = 0.3;
/**
 * How many times more words the marked article has, from which the reader view lacks a part of it. An `<article>` with many
 * times more holds the comments, too.
 */
const LONGER = { body: 1.2, article: 1.3, maxArticle: 3 } as const;

/** The part of a page that its authors marked as the article. */
export interface MarkedArticle {
  readonly isBody: boolean;
  readonly blocks: readonly KindBlock[];
}

/**
 * The article by the page's own markup: schema.org's articleBody, or the page's only `<article>`. To be called before
 * Readability takes the page apart.
 */
export function markedArticle(document: HtmlDocument, facts: ArticleFacts): MarkedArticle | undefined {
  const bodies = [...document.querySelectorAll('[itemprop~="articleBody"]')];
  const articles = [...document.querySelectorAll('article')];
  const [element] = bodies.length === 1 ? bodies : articles.length === 1 ? articles : [];
  if (element === undefined || !hasText(element)) return undefined;
  return { isBody: bodies.length === 1, blocks: kindsOf(htmlBlocks(element), facts) };
}

/** The blocks of the reader view, unless it shows something else than the marked article, or a part of it. */
export function chooseBlocks(
  readerView: readonly KindBlock[],
  marked: MarkedArticle | undefined,
): readonly KindBlock[] {
  if (marked === undefined) return readerView;
  const own = ownTexts(marked.blocks);
  const shown = ownTexts(readerView);
  const words = wordsIn(own);
  if (words < MIN_WORDS) return readerView;
  const known = new Set(own);
  const shared = wordsIn(shown.filter((text) => known.has(text))) / Math.max(1, wordsIn(shown));
  const ratio = words / Math.max(1, wordsIn(shown));
  if (shared < MIN_SHARED && ratio > MIN_RATIO) return marked.blocks;
  const lacks = marked.isBody ? ratio > LONGER.body : ratio > LONGER.article && ratio <= LONGER.maxArticle;
  return lacks ? marked.blocks : readerView;
}

function ownTexts(blocks: readonly KindBlock[]): string[] {
  return blocks.filter(({ kind }) => !isAside(kind)).map(({ text }) => text);
}

function hasText(element: HtmlElement): boolean {
  return (element.textContent ?? '').trim() !== '';
}
