import type { Aside } from '../../../domain/extraction.ts';
import { isAside } from './cleaning/block-kind.ts';
import type { KindBlock } from './cleaning/clean-blocks.ts';
import type { MarkedArticle } from './marked-article.ts';

/** Share of the article's paragraphs in the marked part from which the latter is the article. */
const MIN_SHARED = 0.5;

/** A page's blocks by what becomes of them. */
export interface PartedBlocks {
  readonly own: readonly KindBlock[];
  readonly asides: readonly Aside[];
}

/**
 * The article's own blocks and those beside it, among them captions and pull quotes of the marked article, which the reader view
 * often lacks. If no block is the article's own, all are.
 */
export function partBlocks(blocks: readonly KindBlock[], marked: MarkedArticle | undefined): PartedBlocks {
  const own: KindBlock[] = [];
  const asides: Aside[] = [];
  for (const block of blocks) {
    const { kind, text } = block;
    if (isAside(kind)) asides.push({ kind, text, after: own.length });
    else own.push(block);
  }
  if (own.length === 0) return { own: blocks, asides: [] };
  const known = new Set(blocks.map(({ text }) => text));
  const more = besideIn(own, marked?.blocks ?? []).filter(({ text }) => !known.has(text));
  return { own, asides: [...asides, ...more].sort((one, other) => one.after - other.after) };
}

/** Captions and pull quotes up to the last of the article's paragraphs. */
function besideIn(own: readonly KindBlock[], blocks: readonly KindBlock[]): Aside[] {
  const places = new Map(own.map(({ text }, index) => [text, index + 1]));
  const shared = blocks.filter(({ text }) => places.has(text));
  if (shared.length < MIN_SHARED * own.length) return [];
  const found: Aside[] = [];
  let after = 0;
  for (const { kind, text } of blocks.slice(
    0,
    blocks.findLastIndex((block) => places.has(block.text)),
  )) {
    after = places.get(text) ?? after;
    if (kind === 'caption' || kind === 'pull-quote') found.push({ kind, text, after });
  }
  return found;
}
