import { type MarkdownNode, parseMarkdown } from './discord-markdown.ts';

export interface Marks {
  readonly bold?: true;
  readonly italic?: true;
  readonly underline?: true;
  readonly strike?: true;
  readonly code?: true;
  readonly spoiler?: true;
  /** One object for all of a link's spans. */
  readonly link?: { readonly target: string };
  /** A mention as it was typed; the span's text is what stands for it. */
  readonly mention?: string;
}

export interface Span extends Marks {
  readonly text: string;
}

export type BlockKind = 'quote' | 'heading' | 'subtext' | 'code' | 'item';

/** One line as Discord would lay it out on an endless screen. */
export interface MarkdownLine {
  readonly kinds: ReadonlySet<BlockKind>;
  /** What stands before the line's first word, and, as wide, before the rows that it wraps into. */
  readonly lead: string;
  readonly hang: string;
  readonly spans: readonly Span[];
}

type Token =
  | { readonly type: 'span'; readonly span: Span }
  | { readonly type: 'break' }
  | { readonly type: 'open'; readonly kind: BlockKind; readonly lead: string }
  | { readonly type: 'close' };

const INLINE: Readonly<Record<string, Marks>> = {
  strong: { bold: true },
  em: { italic: true },
  underline: { underline: true },
  strikethrough: { strike: true },
  spoiler: { spoiler: true },
  inlineCode: { code: true },
};

const BLOCKS: Readonly<Record<string, BlockKind>> = {
  blockQuote: 'quote',
  heading: 'heading',
  subtext: 'subtext',
  codeBlock: 'code',
};

export function markdownLines(source: string): MarkdownLine[] {
  return assemble(tokensOf(parseMarkdown(source), {}));
}

function* tokensOf(content: MarkdownNode['content'], marks: Marks): Generator<Token> {
  if (typeof content === 'string') yield* textOf(content, marks);
  else for (const node of content ?? []) yield* tokensOfNode(node, marks);
}

function tokensOfNode(node: MarkdownNode, marks: Marks): Iterable<Token> {
  const block = BLOCKS[node.type];
  if (block) return blockOf(block, '', tokensOf(node.content, marks));
  if (node.type === 'list') return listOf(node, marks);
  if (node.type === 'br') return [{ type: 'break' }];
  return tokensOf(node.content, { ...marks, ...marksOf(node) });
}

function marksOf(node: MarkdownNode): Marks {
  if (node.type === 'link') return { link: { target: node.target ?? '' } };
  if (node.type === 'mention') return { mention: node.source ?? '' };
  return INLINE[node.type] ?? {};
}

function* textOf(text: string, marks: Marks): Generator<Token> {
  for (const [index, line] of text.split('\n').entries()) {
    if (index > 0) yield { type: 'break' };
    if (line !== '') yield { type: 'span', span: { ...marks, text: line } };
  }
}

function* blockOf(kind: BlockKind, lead: string, content: Iterable<Token>): Generator<Token> {
  yield { type: 'open', kind, lead };
  yield* content;
  yield { type: 'close' };
}

function* listOf({ items = [], start, depth = 0 }: MarkdownNode, marks: Marks): Generator<Token> {
  const bullet = depth === 0 ? '•' : '◦';
  for (const [index, item] of items.entries()) {
    const lead = start === undefined ? `${bullet} ` : `${start + index}. `;
    yield* blockOf('item', lead, tokensOf(item, marks));
  }
}

interface OpenBlock {
  readonly kind: BlockKind;
  readonly lead: string;
  begun: boolean;
}

/**
 * Breaks end lines, and blocks stand on lines of their own. A block's last break is the one that ends the block,
 * so it makes no empty line.
 */
function assemble(tokens: Iterable<Token>): MarkdownLine[] {
  const lines: MarkdownLine[] = [];
  const open: OpenBlock[] = [];
  let spans: Span[] = [];
  const endLine = (): void => {
    const leads = open.map((block) => (block.begun ? ' '.repeat(block.lead.length) : block.lead));
    for (const block of open) block.begun = true;
    const hang = ' '.repeat(leads.join('').length);
    lines.push({ kinds: new Set(open.map((block) => block.kind)), lead: leads.join(''), hang, spans });
    spans = [];
  };
  let trailing = false;
  for (const token of tokens) {
    trailing = token.type === 'break' && open.length === 0;
    if (token.type === 'span') spans.push(token.span);
    else if (token.type === 'break') endLine();
    else {
      if (spans.length > 0) endLine();
      if (token.type === 'open') open.push({ kind: token.kind, lead: token.lead, begun: false });
      else open.pop();
    }
  }
  if (spans.length > 0 || trailing) endLine();
  return lines;
}
