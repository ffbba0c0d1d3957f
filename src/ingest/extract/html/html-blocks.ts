import type { HtmlElement, HtmlNode } from './html-node.ts';

/** Values of `Node.nodeType`. */
const TEXT = 3;
const ELEMENT = 1;

/** Elements that interrupt a line: those displayed as blocks (HTML standard, 15.3), and table cells. */
const BLOCKS = new Set(
  `address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer
  form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup option p pre search section summary
  table tbody td tfoot th thead tr ul`.split(/\s+/u),
);

/** Elements without text for readers. */
const IGNORED = new Set(
  'script style template noscript iframe object embed svg select textarea button head title'.split(' '),
);

/** A paragraph of a page, and the element that it stands in. */
export interface HtmlBlock {
  readonly text: string;
  /** The innermost element displayed as a block that contains all of it. */
  readonly element: HtmlElement;
  /** Share of its characters inside links, white space aside, 0 to 1. */
  readonly linkShare: number;
}

/**
 * The blocks in reading order, without duplicates: a nested block ends the one before it. Two consecutive line breaks
 * separate blocks; a single one is kept. A row of a table is one block, with tabs between its cells.
 */
export function htmlBlocks(root: HtmlElement): HtmlBlock[] {
  const reader = new BlockReader();
  reader.read(root);
  return reader.blocks;
}

class BlockReader {
  readonly blocks: HtmlBlock[] = [];
  #line = '';
  /** Characters of the line inside links. */
  #linked = 0;

  /** Reads an element as a block of its own, whatever its name. */
  read(element: HtmlElement, inLink = false): void {
    const name = element.nodeName.toLowerCase();
    if (name === 'pre') this.#add(preformatted(element), element);
    else if (!(name === 'tr' && this.#readRow(element)))
      for (const child of element.childNodes) this.#visit(child, element, inLink);
    this.#flush(element);
  }

  #visit(node: HtmlNode, block: HtmlElement, inLink: boolean): void {
    if (node.nodeType === TEXT) this.#append(node.textContent ?? '', inLink);
    if (!isElement(node)) return;
    const name = node.nodeName.toLowerCase();
    if (IGNORED.has(name)) return;
    if (name === 'br') this.#line += '\n';
    if (BLOCKS.has(name)) {
      this.#flush(block);
      this.read(node, inLink);
    } else for (const child of node.childNodes) this.#visit(child, block, inLink || name === 'a');
  }

  #append(text: string, inLink: boolean): void {
    this.#line += text.replace(/[ \t\n\f\r]+/gu, ' ');
    if (inLink) this.#linked += lengthOf(text);
  }

  #flush(element: HtmlElement): void {
    this.#add(paragraphsOfLine(this.#line), element);
    this.#line = '';
    this.#linked = 0;
  }

  #add(texts: readonly string[], element: HtmlElement): void {
    const length = texts.reduce((sum, text) => sum + lengthOf(text), 0);
    const linkShare = Math.min(1, this.#linked / Math.max(1, length));
    for (const text of texts) this.blocks.push({ text, element, linkShare });
  }

  /** False for a row that lays out a page: with one cell, or with several blocks in a cell. */
  #readRow(row: HtmlElement): boolean {
    if (row.querySelector('table') !== null) return false;
    const cells = [...row.childNodes].filter(isElement).map(htmlBlocks);
    if (cells.length < 2 || cells.some((blocks) => blocks.length > 1)) return false;
    const filled = cells.flat();
    this.#linked = filled.reduce((sum, { text, linkShare }) => sum + linkShare * lengthOf(text), 0);
    this.#add(filled.length === 0 ? [] : [filled.map(({ text }) => text).join('\t')], row);
    this.#linked = 0;
    return true;
  }
}

/** The text of each block. */
export function htmlParagraphs(root: HtmlElement): string[] {
  return htmlBlocks(root).map(({ text }) => text);
}

function isElement(node: HtmlNode): node is HtmlElement {
  return node.nodeType === ELEMENT;
}

function paragraphsOfLine(line: string): string[] {
  return line
    .split(/ *\n *(?:\n *)+/u)
    .map((text) =>
      text
        .replace(/ {2,}/gu, ' ')
        .replace(/ *\n */gu, '\n')
        .trim(),
    )
    .filter((text) => text !== '');
}

/** A preformatted text as one block with its indentation, without blank lines, which would separate paragraphs. */
function preformatted(element: HtmlElement): string[] {
  const text = linesOf(element)
    .split('\n')
    .map((line) => line.trimEnd())
    .filter((line) => line !== '')
    .join('\n')
    .trim();
  return text === '' ? [] : [text];
}

function linesOf(node: HtmlNode): string {
  if (node.nodeType === TEXT) return (node.textContent ?? '').replace(/\r\n?/gu, '\n');
  if (node.nodeType !== ELEMENT) return '';
  return node.nodeName.toLowerCase() === 'br' ? '\n' : [...node.childNodes].map(linesOf).join('');
}

/** Number of characters, white space aside. */
function lengthOf(text: string): number {
  return text.replace(/\s+/gu, '').length;
}
