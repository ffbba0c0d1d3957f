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
  /** Captions and pull quotes, also those of the marked article: the reader view often lacks them. */
  readonly beside: readonly Aside[];
}

/** The article's own blocks and the others. If no block is the article's own, all are. */
export function partBlocks(blocks: readonly KindBlock[], marked: MarkedArticle | undefined): PartedBlocks {
  const own: KindBlock[] = [];
  const asides: Aside[] = [];
  for (const block of blocks) {
    const { kind, text } = block;
    if (isAside(kind)) asides.push({ kind, text, after: own.length });
    else own.push(block);
  }
  if (own.length === 0) return { own: blocks, asides: [], beside: [] };
  const known = new Set(blocks.map(({ text }) => text));
  const more = besideIn(own, marked?.blocks ?? []).filter(({ text }) => !known.has(text));
  const beside = [...asides.filter(isBeside), ...more].sort((one, other) => one.after - other.after);
  return { own, asides, beside };
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
    const block = isAside(kind) && { kind, text, after };
    if (block && isBeside(block)) found.push(block);
  }
  return found;
}

function isBeside({ kind }: Aside): boolean {
  return kind === 'caption' || kind === 'pull-quote';
}
