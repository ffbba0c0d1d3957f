import { oneLine } from '../../../domain/one-line.ts';
import type { HtmlDocument } from './html-node.ts';

export type Meta = ReadonlyMap<string, string>;

/** The first content of each `<meta>` element, by name in lower case. */
export function metaElements(document: HtmlDocument): Meta {
  const meta = new Map<string, string>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const content = oneLine(element.getAttribute('content') ?? '');
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      for (const name of element.getAttribute(attribute)?.toLowerCase().split(/\s+/u) ?? [])
        if (content !== '' && !meta.has(name)) meta.set(name, content);
    }
  }
  return meta;
}

/** The first of these elements that holds a name. */
export function firstName(meta: Meta, names: readonly string[]): string | undefined {
  return names.map((name) => meta.get(name)).find(isName);
}

/** False for a link or a login, which some pages give instead of a name. */
function isName(text: string | undefined): text is string {
  return text !== undefined && !/^(?:https?:|@)/u.test(text);
}
