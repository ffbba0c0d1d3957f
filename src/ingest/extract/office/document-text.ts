import type { HtmlNode } from '../html/html-node.ts';
import { isElement, localName, TEXT, type XmlElement } from './xml.ts';

/** What the elements of a format mean, by their names without prefix. */
export interface DocumentNames {
  readonly paragraphs: ReadonlySet<string>;
  readonly rows: string;
  readonly cells: string;
  /** Elements whose text counts; undefined if all text does. */
  readonly texts?: ReadonlySet<string>;
  /** Elements that stand for characters. */
  readonly characters: Readonly<Record<string, (element: XmlElement) => string>>;
  /** Elements that are not read: deleted text, notes, comments. */
  readonly skipped: ReadonlySet<string>;
}

/** A paragraph of a document, with the element that has its style. */
export interface DocumentParagraph {
  readonly text: string;
  readonly element: XmlElement;
}

/** The paragraphs of a document in order; a row of a table is one, with tabs between its cells. */
export function documentParagraphs(root: XmlElement, names: DocumentNames): DocumentParagraph[] {
  const paragraphs: DocumentParagraph[] = [];
  let line = '';
  const flush = (element: XmlElement) => {
    const text = line
      .replace(/ {2,}/gu, ' ')
      .replace(/ *\n[ \n]*/gu, '\n')
      .trim();
    if (text !== '') paragraphs.push({ text, element });
    line = '';
  };
  const visit = (node: HtmlNode, readsText: boolean) => {
    if (node.nodeType === TEXT && readsText) line += (node.textContent ?? '').replace(/[\r\n\t]+/gu, ' ');
    if (!isElement(node)) return;
    const name = localName(node);
    const character = names.characters[name];
    if (names.skipped.has(name)) return;
    if (character !== undefined) line += character(node);
    else if (names.paragraphs.has(name)) {
      // A text box stands within a paragraph and has some of its own.
      const before = line;
      line = '';
      for (const child of node.childNodes) visit(child, names.texts === undefined);
      flush(node);
      line = before;
    } else if (name === names.rows) paragraphs.push(...rowOf(node, names));
    else for (const child of node.childNodes) visit(child, readsText || names.texts?.has(name) === true);
  };
  visit(root, false);
  return paragraphs;
}

function rowOf(row: XmlElement, names: DocumentNames): DocumentParagraph[] {
  const cells = [...row.childNodes].filter(isElement).filter((cell) => localName(cell) === names.cells);
  const read = cells.map((cell) => documentParagraphs(cell, names));
  if (read.length < 2 || read.some((paragraphs) => paragraphs.length > 1)) return read.flat();
  const text = read
    .flat()
    .map((paragraph) => paragraph.text.replaceAll('\n', ' '))
    .join('\t');
  return text === '' ? [] : [{ text, element: row }];
}
