import { type MarkdownNode, parseMarkdown } from './discord-markdown.ts';
import { LineBuilder } from './line-builder.ts';
import type { BlockKind, MarkdownLine, Marks } from './markdown-line.ts';

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

export function markdownLines(source: string): readonly MarkdownLine[] {
  const builder = new LineBuilder();
  layOut(parseMarkdown(source), {}, builder);
  return builder.lines();
}

function layOut(content: MarkdownNode['content'], marks: Marks, builder: LineBuilder): void {
  if (typeof content === 'string') layOutText(content, marks, builder);
  else for (const node of content ?? []) layOutNode(node, marks, builder);
}

function layOutNode(node: MarkdownNode, marks: Marks, builder: LineBuilder): void {
  const block = BLOCKS[node.type];
  if (block) {
    builder.open(block, '');
    layOut(node.content, marks, builder);
    builder.close();
  } else if (node.type === 'list') layOutList(node, marks, builder);
  else if (node.type === 'br') builder.break();
  else layOut(node.content, { ...marks, ...marksOf(node) }, builder);
}

function layOutList(
  { items = [], start, depth = 0 }: MarkdownNode,
  marks: Marks,
  builder: LineBuilder,
): void {
  const bullet = depth === 0 ? '•' : '◦';
  for (const [index, item] of items.entries()) {
    builder.open('item', start === undefined ? `${bullet} ` : `${start + index}. `);
    layOut(item, marks, builder);
    builder.close();
  }
}

function layOutText(text: string, marks: Marks, builder: LineBuilder): void {
  for (const [index, line] of text.split('\n').entries()) {
    if (index > 0) builder.break();
    if (line !== '') builder.add({ ...marks, text: line });
  }
}

function marksOf(node: MarkdownNode): Marks {
  if (node.type === 'link') return { link: { target: node.target ?? '' } };
  if (node.type === 'mention') return { mention: node.source ?? '' };
  return INLINE[node.type] ?? {};
}
