import type { Nodes, Root, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { type ExtractedDraft, presentFields } from '../extracted-draft.ts';
import { htmlParagraphs } from '../html/html-blocks.ts';
import { htmlDocument } from '../html/html-node.ts';
import { type DeclaredSource, splitDeclaredSource } from './declared-source.ts';

/**
 * Reads GitHub Flavored Markdown: blocks become paragraphs, links are replaced by their text, code stays unchanged, images and
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
    paragraphs: content.flatMap(paragraphsOf),
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

function paragraphsOf(node: Nodes): string[] {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
    case 'tableCell':
      return [textOf(node)].filter((text) => text !== '');
    case 'code':
      return [node.value.replace(/\n(?:[^\S\n]*\n)+/gu, '\n').trim()].filter((text) => text !== '');
    case 'html':
      return htmlParagraphs(htmlDocument(node.value).body);
    default:
      return 'children' in node ? node.children.flatMap(paragraphsOf) : [];
  }
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
