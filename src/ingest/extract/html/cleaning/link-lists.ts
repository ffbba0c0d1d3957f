import { countWords } from '../../../../language/words/words.ts';
import type { HtmlElement } from '../html-node.ts';
import type { KindBlock } from './clean-blocks.ts';
import { isProse } from './prose.ts';
import { isRelatedLabel } from './text-kind.ts';

/** Share of an item inside a link from which the item is a link. */
const MIN_LINKED = 0.7;
/** The same in a list at the end. */
const MIN_LINKED_AT_END = 0.25;
/** Share of the paragraphs after which a list is at the end: only a promotion or a credit may follow. */
const END = 0.85;
/** Mean number of words in the items of a menu. */
const MAX_MENU_WORDS = 4;

/** Where a list stands: before the first paragraph of prose, after the last, or between. */
type Place = 'before' | 'between' | 'after';

/** Labels menus, and lists of links to other articles with what introduces them. */
export function labelListsOfLinks(blocks: readonly KindBlock[]): void {
  const prose = blocks.map(
    (block) => block.kind === 'body' && isProse(block) && listOf(block.element) === undefined,
  );
  const total = prose.filter(Boolean).length;
  for (const places of itemsByList(blocks).values()) {
    const [first = 0] = places;
    const before = prose.slice(0, first).filter(Boolean).length;
    const place = before === 0 ? 'before' : before >= END * total ? 'after' : 'between';
    const items = places.map((index) => blocks[index]).filter((block) => block !== undefined);
    const label = blocks[first - 1];
    const kind = kindOfList(items, place, label);
    if (kind === undefined) continue;
    for (const item of items) item.kind = kind;
    if (label !== undefined && isLabel(label)) label.kind = kind;
  }
}

/** Indexes of the blocks in each list, with those of the lists inside it. */
function itemsByList(blocks: readonly KindBlock[]): Map<HtmlElement, number[]> {
  const lists = new Map<HtmlElement, number[]>();
  for (const [index, { element }] of blocks.entries()) {
    const list = listOf(element);
    if (list !== undefined) lists.set(list, [...(lists.get(list) ?? []), index]);
  }
  return lists;
}

function kindOfList(
  items: readonly KindBlock[],
  place: Place,
  before: KindBlock | undefined,
): 'navigation' | 'related' | undefined {
  const linked = items.filter(({ linkShare }) => linkShare >= MIN_LINKED).length;
  const words = items.reduce((sum, { text }) => sum + countWords(text), 0);
  const brief = items.length > 2 && words <= MAX_MENU_WORDS * items.length;
  if (place !== 'between' && brief && linked >= MIN_LINKED * items.length) return 'navigation';
  const labelled =
    before !== undefined && (['related', 'navigation'].includes(before.kind) || isRelatedLabel(before));
  if (linked === items.length && (labelled || (place === 'after' && items.length > 1))) return 'related';
  const some = items.every(({ linkShare }) => linkShare >= MIN_LINKED_AT_END);
  return place === 'after' && some && before !== undefined && isLabel(before) ? 'related' : undefined;
}

/** A heading, or a few words, above a list. */
function isLabel({ kind, text }: KindBlock): boolean {
  return kind === 'heading' || (kind === 'body' && countWords(text) <= 8 && !/[.!?]$/u.test(text));
}

/** The outermost list around an element. */
function listOf(element: HtmlElement): HtmlElement | undefined {
  let list: HtmlElement | undefined;
  for (let node: HtmlElement | null = element; node !== null; node = node.parentNode)
    if (/^[uo]l$/iu.test(node.nodeName)) list = node;
  return list;
}
