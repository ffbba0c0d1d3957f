import { parseHTML } from 'linkedom';
import { parse, serialize } from 'parse5';
import { UserError } from '../../../domain/user-error.ts';

/** The little of the DOM that reading takes. */
export interface HtmlNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<HtmlNode>;
}

export interface HtmlElement extends HtmlNode {
  getAttribute(name: string): string | null;
  querySelector(selectors: string): HtmlElement | null;
  querySelectorAll(selectors: string): Iterable<HtmlElement>;
}

export interface HtmlDocument extends HtmlElement {
  readonly documentElement: HtmlElement;
  readonly body: HtmlElement;
}

/** Pages are at most some dozens of elements deep; what walks them takes time by the square of it. */
const MAX_DEPTH = 1_000;

interface TreeNode {
  readonly nodeName: string;
  childNodes?: TreeNode[];
}

/**
 * A document as the HTML standard builds it (by parse5), in a DOM that is light (linkedom's own parser knows neither
 * omitted tags nor misnested ones).
 *
 * @throws UserError file-too-complex
 */
export function htmlDocument(html: string): HtmlDocument {
  const tree = parse(html, { scriptingEnabled: false });
  prune(tree as unknown as TreeNode);
  return parseHTML(serialize(tree)).document as unknown as HtmlDocument;
}

/** Takes out templates, which are shown to nobody and which linkedom mistakes for content; level by level. */
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
