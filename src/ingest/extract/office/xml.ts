import { DOMParser } from 'linkedom';
import type { HtmlElement, HtmlNode } from '../html/html-node.ts';

/** Values of `Node.nodeType`. */
export const TEXT = 3;
const ELEMENT = 1;

export type XmlElement = HtmlElement;

/** The root of an XML document; undefined for none. Broken XML is read as far as it goes. */
export function parseXml(source: string | undefined): XmlElement | undefined {
  if (source === undefined || source.trim() === '') return undefined;
  const document = new DOMParser().parseFromString(source, 'text/xml');
  return (document.documentElement as unknown as XmlElement | null) ?? undefined;
}

function childElements(element: XmlElement): XmlElement[] {
  return [...element.childNodes].filter(isElement);
}

export function isElement(node: HtmlNode): node is XmlElement {
  return node.nodeType === ELEMENT;
}

/** The name without its prefix, which documents choose freely but never do. */
export function localName(node: HtmlNode): string {
  return node.nodeName.slice(node.nodeName.indexOf(':') + 1);
}

/** The first element of that name below, by its name without prefix. */
export function firstNamed(element: XmlElement | undefined, name: string): XmlElement | undefined {
  if (element === undefined) return undefined;
  for (const child of childElements(element)) {
    const found = localName(child) === name ? child : firstNamed(child, name);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** All elements of that name below. */
export function allNamed(element: XmlElement | undefined, name: string): XmlElement[] {
  if (element === undefined) return [];
  return childElements(element).flatMap((child) =>
    localName(child) === name ? [child] : allNamed(child, name),
  );
}

/** An attribute by its name without prefix. */
export function attributeOf(element: XmlElement | undefined, name: string): string | undefined {
  for (const { name: full, value } of element?.attributes ?? [])
    if (full === name || full.endsWith(`:${name}`)) return value;
  return undefined;
}

/** The text of an element with white space collapsed; undefined for none. */
export function textIn(element: XmlElement | undefined): string | undefined {
  const text = element?.textContent?.replace(/\s+/gu, ' ').trim();
  return text === '' ? undefined : text;
}
