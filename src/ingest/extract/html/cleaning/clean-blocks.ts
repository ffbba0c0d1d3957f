import { countWords } from '../../../../language/words/words.ts';
import type { HtmlBlock } from '../html-blocks.ts';
import type { HtmlElement } from '../html-node.ts';
import type { BlockKind } from './block-kind.ts';
import { labelEdges } from './edges.ts';
import { elementKind, isRecordElement } from './element-kind.ts';
import { labelListsOfLinks } from './link-lists.ts';
import { labelPictureCredits } from './picture-credits.ts';
import { isHeading, isProse, ProseShares } from './prose.ts';
import { labelRepeated } from './repeated.ts';
import { isRelatedLabel, textKind } from './text-kind.ts';

/** What the page's metadata say about the article. */
export interface ArticleFacts {
  readonly title?: string | undefined;
  readonly author?: string | undefined;
  readonly url?: string | undefined;
}

export interface KindBlock extends HtmlBlock {
  kind: BlockKind;
}

/** Share of the article's prose above which an element is no part beside it, whatever its name says. */
const MAX_FOREIGN_SHARE = 0.35;
/** Share of all prose that elements' names may leave out. */
const MAX_NAMED_SHARE = 0.6;
/** Words of prose left from which the names can be trusted. */
const MIN_LEFT_WORDS = 100;
/** Share of a block inside links from which it is links to other articles, below a label for these. */
const MIN_LINKED = 0.6;
/** Words in a line of the article's record. */
const MAX_RECORD_WORDS = 8;
/** Words in the name of a photographer or an agency. */
const MAX_NAME_WORDS = 8;
/** Elements whose content is the article's own, also in a figure. */
const OWN_IN_FIGURE = new Set(['blockquote', 'pre', 'table']);

/** Tells the article's own blocks from those that the page put around and between them. */
export function kindsOf(blocks: readonly HtmlBlock[], facts: ArticleFacts): KindBlock[] {
  const visible = blocks.filter(({ text }) => /[^\s\p{Cf}]/u.test(text));
  const shares = new ProseShares(visible);
  const named = kindsAround(visible, shares);
  const foreign = visible.filter((_, index) => named[index] !== undefined);
  const left = visible.filter((_, index) => named[index] === undefined).filter(isProse);
  // Names that would leave hardly anything mean something else on this page. Comments may outweigh their article.
  const trusted =
    shares.ofAll(foreign) < MAX_NAMED_SHARE ||
    left.reduce((sum, { text }) => sum + countWords(text), 0) >= MIN_LEFT_WORDS;
  const found = visible.map((block, index): KindBlock => {
    const kind = (trusted ? named[index] : undefined) ?? ownKind(block);
    return { ...block, kind };
  });
  labelListsOfLinks(found);
  labelCredits(found);
  labelRepeated(found, facts.title);
  labelEdges(found, facts);
  labelEmptyHeadings(found);
  labelPictureCredits(found);
  return found;
}

/** The kind by the block's own words and element. */
function ownKind(block: HtmlBlock): BlockKind {
  if (countWords(block.text) <= MAX_RECORD_WORDS && isRecordElement(block.element)) return 'byline';
  return textKind(block) ?? (isHeading(block) || isRelatedLabel(block) ? 'heading' : 'body');
}

/** The kinds of the elements around each block: of the innermost one that has any. */
function kindsAround(blocks: readonly HtmlBlock[], shares: ProseShares): (BlockKind | undefined)[] {
  const known = new Map<HtmlElement, BlockKind | undefined>();
  const kindOf = (element: HtmlElement) => {
    if (!known.has(element))
      known.set(element, shares.isOtherArticle(element) ? 'related' : elementKind(element));
    return known.get(element);
  };
  return blocks.map(({ element }) => {
    let ownInFigure = false;
    for (let node: HtmlElement | null = element; node?.nodeType === 1; node = node.parentNode) {
      if (shares.of(node) > MAX_FOREIGN_SHARE) return undefined;
      ownInFigure ||= OWN_IN_FIGURE.has(node.nodeName.toLowerCase());
      const kind = kindOf(node);
      if (kind !== undefined && !(kind === 'caption' && ownInFigure)) return kind;
    }
    return undefined;
  });
}

/** Labels the line above a credit, alone with it in an element, and the name below "Photo:". */
function labelCredits(blocks: readonly KindBlock[]): void {
  const counts = new Map<HtmlElement | null, number>();
  for (const { element } of blocks) counts.set(element.parentNode, (counts.get(element.parentNode) ?? 0) + 1);
  for (const [index, block] of blocks.entries()) {
    const [before, after] = [blocks[index - 1], blocks[index + 1]];
    if (block.kind !== 'body') continue;
    const parent = block.element.parentNode;
    const isAbove =
      after?.kind === 'caption' && after.element.parentNode === parent && counts.get(parent) === 2;
    const isBelow =
      before?.kind === 'caption' &&
      /^\p{L}+:$/u.test(before.text) &&
      countWords(block.text) <= MAX_NAME_WORDS;
    if (isAbove || isBelow) block.kind = 'caption';
  }
}

/** Labels a heading above nothing, and what introduces links to other articles with the links. */
function labelEmptyHeadings(blocks: readonly KindBlock[]): void {
  for (const [index, block] of blocks.entries()) {
    const next = blocks[index + 1];
    if (
      block.kind === 'heading' &&
      next?.kind === 'body' &&
      next.linkShare >= MIN_LINKED &&
      isRelatedLabel(block)
    )
      next.kind = 'related';
  }
  let below: BlockKind | undefined;
  for (const block of blocks.toReversed()) {
    if (block.kind === 'heading' && below !== 'body') block.kind = below ?? 'related';
    else if (block.kind === 'heading') below = 'body';
    else if (block.kind !== 'caption' && block.kind !== 'advertisement') below = block.kind;
  }
}
