import { countWords } from '../../../../language/words/words.ts';
import type { HtmlBlock } from '../html-blocks.ts';
import type { HtmlElement } from '../html-node.ts';

/** Words in the shortest paragraph of prose; 8 to 15 are usual. */
const MIN_WORDS = 10;
/** Share of links above which a block is no prose. */
const MAX_LINK_SHARE = 0.5;
/** Share of all prose above which articles whose headings are links are this article's parts. */
const MAX_OTHER_SHARE = 0.5;

export function isHeading({ element }: HtmlBlock): boolean {
  return /^h[1-6]$/iu.test(element.nodeName);
}

/** True for sentences that are not a heading or a list of links. */
export function isProse(block: HtmlBlock): boolean {
  return !isHeading(block) && block.linkShare < MAX_LINK_SHARE && countWords(block.text) >= MIN_WORDS;
}

/** How much of all prose each element contains. */
export class ProseShares {
  readonly #lengths = new Map<HtmlElement, number>();
  readonly #total: number;
  readonly #others: ReadonlySet<HtmlElement>;

  constructor(blocks: readonly HtmlBlock[]) {
    const prose = blocks.filter(isProse);
    this.#total = prose.reduce((sum, { text }) => sum + text.length, 0);
    for (const { text, element } of prose) {
      for (let node: HtmlElement | null = element; node !== null; node = node.parentNode)
        this.#lengths.set(node, (this.#lengths.get(node) ?? 0) + text.length);
    }
    const others = [...this.#lengths.keys()].filter(
      (element) => this.of(element) < MAX_OTHER_SHARE && isLinkedArticle(element),
    );
    const share = others.reduce((sum, element) => sum + this.of(element), 0);
    this.#others = new Set(share < MAX_OTHER_SHARE ? others : []);
  }

  /** 0 to 1. */
  of(element: HtmlElement): number {
    return this.#total === 0 ? 0 : (this.#lengths.get(element) ?? 0) / this.#total;
  }

  /** The share of several blocks, 0 to 1. */
  ofAll(blocks: readonly HtmlBlock[]): number {
    const length = blocks.filter(isProse).reduce((sum, { text }) => sum + text.length, 0);
    return length / Math.max(1, this.#total);
  }

  /** True for the beginning of another article. Posts of a live blog look alike, but there is nothing beside them. */
  isOtherArticle(element: HtmlElement): boolean {
    return this.#others.has(element);
  }
}

/** True for an article whose heading links to the rest. */
function isLinkedArticle(element: HtmlElement): boolean {
  if (element.nodeName.toLowerCase() !== 'article') return false;
  const link = element.querySelector(
    'h1 a[href], h2 a[href], h3 a[href], h4 a[href], a[href] h2, a[href] h3, a[href] h4',
  );
  return link !== null && !(link.getAttribute('href') ?? '').startsWith('#');
}
