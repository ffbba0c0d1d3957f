import type { HtmlNode } from './html-node.ts';

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

/**
 * The text of each block in reading order, without duplicates: a nested block ends the paragraph before it. Two consecutive
 * line breaks separate paragraphs; a single one is kept.
 */
export function htmlParagraphs(root: HtmlNode): string[] {
  const paragraphs: string[] = [];
  let line = '';
  const flush = () => {
    paragraphs.push(...paragraphsOfLine(line));
    line = '';
  };
  const visit = (node: HtmlNode) => {
    if (node.nodeType === TEXT) line += (node.textContent ?? '').replace(/[ \t\n\f\r]+/gu, ' ');
    if (node.nodeType !== ELEMENT) return;
    const name = node.nodeName.toLowerCase();
    if (IGNORED.has(name)) return;
    if (name === 'br') line += '\n';
    const block = BLOCKS.has(name);
    if (block) flush();
    if (name === 'pre') paragraphs.push(...preformatted(node));
    else for (const child of node.childNodes) visit(child);
    if (block) flush();
  };
  visit(root);
  flush();
  return paragraphs;
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

/** A preformatted text as one paragraph with its indentation, without blank lines, which would separate paragraphs. */
function preformatted(node: HtmlNode): string[] {
  const text = linesOf(node)
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
