import { oneLine } from '../../../../domain/one-line.ts';
import type { HtmlElement } from '../html-node.ts';
import type { ArticleFacts, KindBlock } from './clean-blocks.ts';
import { isProse } from './prose.ts';
import { edgeKind } from './text-kind.ts';

/** Words in a label before the article: a section, a number of readers. */
const MAX_LABEL_WORDS = 5;

/** Labels the lines before the article's prose begins and after it ends. */
export function labelEdges(blocks: readonly KindBlock[], facts: ArticleFacts): void {
  const isOwn = blocks.map(
    (block) => block.kind === 'body' && isProse(block) && edgeKind(block, facts.author) === undefined,
  );
  const first = startOfProse(blocks, isOwn);
  const last = isOwn.lastIndexOf(true);
  if (first === -1) return;
  const container = blocks[first]?.element.parentNode;
  for (const [index, block] of blocks.entries()) {
    const inside = index >= first && index <= last;
    if (inside || (block.kind !== 'body' && block.kind !== 'heading')) continue;
    const kind = edgeKind(block, facts.author);
    const isForeign = index < first && isLabel(block) && block.element.parentNode !== container;
    if (kind !== undefined) block.kind = kind;
    else if (isForeign || oneLine(block.text) === facts.url) block.kind = 'navigation';
  }
}

/** The first of two paragraphs in a row: a summary stands alone, above the author and the date. */
function startOfProse(blocks: readonly KindBlock[], isOwn: readonly boolean[]): number {
  const body = [...blocks.keys()].filter((index) => ['body', 'heading'].includes(blocks[index]?.kind ?? ''));
  const start = body.find((index, place) => {
    const next = body.slice(place + 1).find((after) => blocks[after]?.kind === 'body');
    return isOwn[index] && next !== undefined && isOwn[next];
  });
  return start ?? isOwn.indexOf(true);
}

/** A few words that make no sentence, or a heading that is a link. */
function isLabel({ text, linkShare, kind, element }: KindBlock): boolean {
  if (kind === 'heading') return linkShare > 0.9;
  const names = `${element.nodeName} ${element.parentNode?.nodeName}`;
  const isListed = /\b(?:li|tr|dt|dd|pre|blockquote)\b/iu.test(names) && !isInHeader(element);
  if (isListed || text.includes('\n')) return false;
  return text.split(/\s+/u).length <= MAX_LABEL_WORDS && !/[.!?…:"”。！？]$/u.test(text);
}

function isInHeader(element: HtmlElement): boolean {
  for (let node: HtmlElement | null = element; node !== null; node = node.parentNode)
    if (node.nodeName.toLowerCase() === 'header') return true;
  return false;
}
