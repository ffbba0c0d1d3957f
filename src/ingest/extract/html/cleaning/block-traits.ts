import type { ParagraphKind } from '../../../../domain/article.ts';
import type { KindParagraph } from '../../kind-paragraph.ts';
import type { HtmlBlock } from '../html-blocks.ts';
import type { HtmlElement } from '../html-node.ts';
import type { KindBlock } from './clean-blocks.ts';
import { isHeading } from './prose.ts';

const KINDS: Readonly<Record<string, ParagraphKind>> = {
  li: 'list-item',
  tr: 'table-row',
  figcaption: 'caption',
};

/** One of the article's own blocks as a paragraph. */
export function ownParagraph(block: KindBlock): KindParagraph {
  const kind = block.kind === 'heading' ? block.kind : kindIn(block.element);
  return { text: block.text, ...(kind === undefined || kind === 'caption' ? {} : { kind }) };
}

/** A block of a page without other pages around it: its kind is that of its element. */
export function kindOfBlock(block: HtmlBlock): KindParagraph {
  const kind = isHeading(block) ? 'heading' : kindIn(block.element);
  return { text: block.text, ...(kind === undefined ? {} : { kind }) };
}

function kindIn(element: HtmlElement): ParagraphKind | undefined {
  const { parentNode } = element;
  return kindOf(element) ?? (parentNode !== null && isOnlyPart(element) ? kindOf(parentNode) : undefined);
}

function kindOf({ nodeName }: HtmlElement): ParagraphKind | undefined {
  return KINDS[nodeName.toLowerCase()];
}

/** True for a paragraph that an item consists of. */
function isOnlyPart({ nodeName, previousElementSibling, nextElementSibling }: HtmlElement): boolean {
  return /^(?:p|div)$/iu.test(nodeName) && previousElementSibling === null && nextElementSibling === null;
}
