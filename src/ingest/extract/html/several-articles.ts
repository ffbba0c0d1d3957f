import type { ExtractionWarning } from '../../../domain/extraction.ts';
import { oneLine } from '../../../domain/one-line.ts';
import { countWords } from '../../../language/words/words.ts';
import { htmlParagraphs } from './html-blocks.ts';
import type { HtmlDocument, HtmlElement } from './html-node.ts';

/** Words in the shortest article that counts as one beside another. A teaser has fewer. */
const MIN_WORDS = 80;

/** An article with a headline of its own. */
interface HeadedArticle {
  readonly element: HtmlElement;
  readonly headline: string;
  /** Of the headline's element, from 1. */
  readonly level: number;
}

export interface DroppedArticles {
  /** The paragraphs of the others. */
  readonly left: readonly string[];
  readonly warnings: readonly ExtractionWarning[];
}

/**
 * Removes other articles that a page shows below or beside the one that its title names; warns if it names none. Live blogs and
 * the like have one headline above all parts.
 */
export function dropOtherArticles(document: HtmlDocument): DroppedArticles {
  const articles = headedArticles(document);
  const highest = Math.min(...articles.map(({ level }) => level));
  const equal = articles.filter(({ level }) => level === highest);
  if (equal.length < 2 || hasHeadlineAbove(document, highest, equal)) return { left: [], warnings: [] };
  const stated = folded(statedTitles(document).join(' '));
  const [own, ...more] = equal.filter(({ headline }) => stated.includes(folded(headline)));
  if (own === undefined || more.length > 0)
    return { left: [], warnings: [{ code: 'several-articles', context: { count: equal.length } }] };
  const others = equal.filter((article) => article !== own);
  const left = others.flatMap(({ element }) => htmlParagraphs(element));
  for (const { element } of others) element.remove();
  return { left, warnings: [] };
}

/** Often with the name of the site. */
function statedTitles(document: HtmlDocument): string[] {
  const stated = document.querySelector('meta[property="og:title"]')?.getAttribute('content');
  return [stated ?? '', document.querySelector('title')?.textContent ?? ''];
}

/** Elements marked as articles, none within another, with enough text. */
function headedArticles(document: HtmlDocument): HeadedArticle[] {
  return [...document.querySelectorAll('article')].flatMap((element) => {
    const heading = element.querySelector('h1') ?? element.querySelector('h2');
    const headline = oneLine(heading?.textContent ?? '');
    if (heading === null || headline === '' || isWithinArticle(element) || !hasProse(element)) return [];
    return [{ element, headline, level: levelOf(heading) }];
  });
}

/** Parts of one article, such as the posts of a live blog, stand below a headline that is above all of them. */
function hasHeadlineAbove(
  document: HtmlDocument,
  level: number,
  articles: readonly HeadedArticle[],
): boolean {
  const inside = new Set(articles.map(({ headline }) => headline));
  const names = level === 1 ? 'h1' : 'h1, h2';
  return [...document.querySelectorAll(names)].some(
    (heading) =>
      levelOf(heading) < level ||
      (!isWithinArticle(heading) && !inside.has(oneLine(heading.textContent ?? ''))),
  );
}

function hasProse(element: HtmlElement): boolean {
  const words = [...element.querySelectorAll('p')].reduce(
    (sum, { textContent }) => sum + countWords(textContent ?? ''),
    0,
  );
  return words >= MIN_WORDS;
}

function isWithinArticle(element: HtmlElement): boolean {
  for (let { parentNode } = element; parentNode?.nodeType === 1; { parentNode } = parentNode)
    if (/^article$/iu.test(parentNode.nodeName)) return true;
  return false;
}

function levelOf({ nodeName }: HtmlElement): number {
  return Number(nodeName.slice(1));
}

function folded(words: string): string {
  return words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ');
}
