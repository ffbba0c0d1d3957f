import type { Nodes, Root, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import type { ParagraphKind } from '../../../domain/article.ts';
import { type ExtractedDraft, presentFields } from '../extracted-draft.ts';
import { kindOfBlock } from '../html/cleaning/block-traits.ts';
import { htmlBlocks } from '../html/html-blocks.ts';
import { htmlDocument } from '../html/html-node.ts';
import { type KindParagraph, kindParagraph, splitTraits } from '../kind-paragraph.ts';
import { type DeclaredSource, splitDeclaredSource } from './declared-source.ts';

/**
 * Reads GitHub Flavored Markdown: blocks and rows of tables become paragraphs, links are replaced by their text, code stays unchanged, images and
 * comments are dropped. The title comes from front matter, or from the heading at the top.
 */
export function readMarkdown(source: string): ExtractedDraft {
  const { declared, body } = splitDeclaredSource(source);
  const tree = fromMarkdown(body, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  const heading = headingAtTop(tree);
  const title = declared.title ?? (heading && textOf(heading));
  const content = heading !== undefined && textOf(heading) === title ? tree.children.slice(1) : tree.children;
  const link = count(tree, (node) =>
    node.type === 'link' || node.type === 'linkReference' ? textOf(node).length : 0,
  );
  return {
    ...splitTraits(content.flatMap((node) => paragraphsOf(node))),
    dropped: count(tree, (node) => (node.type === 'image' || node.type === 'imageReference' ? 1 : 0)),
    droppedWords: 0,
    linkShare: link / Math.max(1, textOf(tree).length),
    warnings: [],
    ...presentFields<DeclaredSource>({ ...declared, title }),
  };
}

function headingAtTop(tree: Root): RootContent | undefined {
  const [first] = tree.children;
  return first?.type === 'heading' && first.depth === 1 && textOf(first) !== '' ? first : undefined;
}

/** @param kind of the block around the node */
function paragraphsOf(node: Nodes, kind?: ParagraphKind): KindParagraph[] {
  switch (node.type) {
    case 'paragraph':
      return kindParagraph(textOf(node), kind);
    case 'heading':
      return kindParagraph(textOf(node), node.type);
    case 'tableRow':
      return kindParagraph(node.children.map(cellText).join('\t').trim(), 'table-row');
    case 'code':
      return kindParagraph(node.value.replace(/\n(?:[^\S\n]*\n)+/gu, '\n').trim());
    case 'html':
      return htmlBlocks(htmlDocument(node.value).body).map(kindOfBlock);
    default:
      return 'children' in node
        ? node.children.flatMap((child) => paragraphsOf(child, node.type === 'listItem' ? 'list-item' : kind))
        : [];
  }
}

function cellText(cell: Nodes): string {
  return textOf(cell).replaceAll('\n', ' ');
}

/** The text of a block with white space collapsed; hard line breaks become line feeds. */
function textOf(node: Nodes): string {
  return inline(node)
    .replace(/[ \t\n\r]+/gu, ' ')
    .replace(/ ?\u2028(?:[ \u2028])*/gu, '\n')
    .trim();
}

function inline(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'break' || (node.type === 'html' && /^<br\b/iu.test(node.value))) return '\u2028';
  return 'children' in node ? node.children.map(inline).join(node.type === 'root' ? '\n' : '') : '';
}

/** Sums a value over a node and all its descendants. */
function count(node: Nodes, value: (node: Nodes) => number): number {
  const children: readonly Nodes[] = 'children' in node ? node.children : [];
  return children.reduce((sum, child) => sum + count(child, value), value(node));
}
