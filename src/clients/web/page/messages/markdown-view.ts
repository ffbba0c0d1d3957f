import { type MarkdownNode, parseMarkdown } from '../../../markdown/discord-markdown.ts';
import { mentionName } from '../names.ts';
import { el, icon } from '../parts/dom.ts';
import type { Session } from '../session.ts';

/** Renders Discord's markdown as elements and text nodes. */
export function markdownView(source: string, session: Session): HTMLElement {
  return el('div', { class: 'markdown' }, ...nodesView(parseMarkdown(source), session));
}

type Content = MarkdownNode['content'];

function nodesView(content: Content, session: Session): (Node | string)[] {
  if (typeof content === 'string') return [content];
  return (content ?? []).map((node) => nodeView(node, session));
}

const INLINE = {
  strong: 'strong',
  em: 'em',
  underline: 'u',
  strikethrough: 's',
  inlineCode: 'code',
} as const;

function nodeView(node: MarkdownNode, session: Session): Node | string {
  const inside = (): (Node | string)[] => nodesView(node.content, session);
  const { type } = node;
  if (type in INLINE) return el(INLINE[type as keyof typeof INLINE], {}, ...inside());
  switch (type) {
    case 'br':
      return el('br');
    case 'blockQuote':
      return el('blockquote', {}, ...inside());
    case 'heading':
      return headingView(node.level ?? 1, inside());
    case 'subtext':
      return el('small', { class: 'subtext' }, ...inside());
    case 'codeBlock':
      return el('pre', { tabindex: 0 }, el('code', {}, ...inside()));
    case 'list':
      return listView(node, session);
    case 'link':
      return linkView(node, session);
    case 'mention':
      return mentionView(node, session);
    case 'spoiler':
      return spoilerView(inside(), session);
    default:
      return el('span', {}, ...inside());
  }
}

/** All headings share one level for assistive technology, below the page's own. */
function headingView(level: number, inside: (Node | string)[]): HTMLElement {
  return el('div', { class: `heading heading-${level}`, role: 'heading', 'aria-level': 3 }, ...inside);
}

function mentionView({ source = '', content }: MarkdownNode, session: Session): HTMLElement {
  return el('span', { class: 'mention' }, mentionName(session, source) ?? textOf(content));
}

function listView({ items = [], start }: MarkdownNode, session: Session): HTMLElement {
  const entries = items.map((item) => el('li', {}, ...nodesView(item, session)));
  return start === undefined ? el('ul', {}, ...entries) : el('ol', { start }, ...entries);
}

/** Links only http and https targets. */
function linkView({ target = '', content }: MarkdownNode, session: Session): HTMLElement {
  const inside = nodesView(content, session);
  return isWebAddress(target) ? webLink(target, ...inside) : el('span', { class: 'dead-link' }, ...inside);
}

export function webLink(href: string, ...inside: (Node | string)[]): HTMLElement {
  return el('a', { href, target: '_blank', rel: 'noopener noreferrer', title: href }, ...inside);
}

export function isWebAddress(address: string): boolean {
  return /^https?:\/\//i.test(address) && URL.canParse(address);
}

function spoilerView(inside: (Node | string)[], { words }: Session): HTMLElement {
  const hidden = el('span', { class: 'spoiler-content', 'aria-hidden': 'true' }, ...inside);
  const spoiler = el(
    'span',
    {
      class: 'spoiler',
      role: 'button',
      tabindex: 0,
      'aria-label': words.message.spoiler,
      'aria-expanded': 'false',
    },
    hidden,
  );
  const reveal = (): void => {
    spoiler.classList.add('is-revealed');
    for (const name of ['role', 'tabindex', 'aria-label', 'aria-expanded']) spoiler.removeAttribute(name);
    hidden.removeAttribute('aria-hidden');
  };
  spoiler.addEventListener('click', reveal, { once: true });
  spoiler.addEventListener('keydown', ({ key }) => {
    if (key === 'Enter' || key === ' ') reveal();
  });
  return spoiler;
}

function textOf(content: Content): string {
  if (typeof content === 'string') return content;
  return (content ?? []).map((node) => textOf(node.content)).join('');
}

/** The icon of links that leave the page. */
export function externalLinkIcon(): Node {
  return icon('open');
}
