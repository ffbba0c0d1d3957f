import { parseHTML } from 'linkedom';
import { parse, serialize } from 'parse5';
import { UserError } from '../../../domain/errors/user-error.ts';

/** The part of the DOM that extraction uses. */
export interface HtmlNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<HtmlNode>;
  readonly parentNode: HtmlElement | null;
}

export interface HtmlElement extends HtmlNode {
  readonly previousElementSibling: HtmlElement | null;
  readonly nextElementSibling: HtmlElement | null;
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
  removeAttribute(name: string): void;
  readonly attributes: Iterable<{ readonly name: string; readonly value: string }>;
  remove(): void;
  replaceWith(...nodes: (HtmlNode | string)[]): void;
  querySelector(selectors: string): HtmlElement | null;
  querySelectorAll(selectors: string): Iterable<HtmlElement>;
}

export interface HtmlDocument extends HtmlElement {
  readonly documentElement: HtmlElement;
  readonly body: HtmlElement;
  createElement(name: string): HtmlElement & { append(...nodes: HtmlNode[]): void };
}

/** Nesting depth. Pages reach a few dozen; traversal time grows with its square. */
const MAX_DEPTH = 1_000;

interface TreeNode {
  readonly nodeName: string;
  childNodes?: TreeNode[];
}

/**
 * Parses HTML by the standard with parse5 into linkedom's lightweight DOM, whose own parser handles neither omitted nor
 * misnested tags.
 *
 * @throws UserError file-too-complex
 */
export function htmlDocument(html: string): HtmlDocument {
  const tree = parse(html, { scriptingEnabled: false });
  prune(tree as unknown as TreeNode);
  return parseHTML(serialize(tree)).document as unknown as HtmlDocument;
}

/** Removes templates, which are not displayed but which linkedom takes for content. */
function prune(root: TreeNode): void {
  let level = [root];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > MAX_DEPTH) throw new UserError('file-too-complex', {});
    for (const node of level) {
      if (node.childNodes !== undefined)
        node.childNodes = node.childNodes.filter(({ nodeName }) => nodeName !== 'template');
    }
    level = level.flatMap(({ childNodes }) => childNodes ?? []);
  }
}
