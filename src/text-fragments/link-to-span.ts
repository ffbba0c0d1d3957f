import type { Article, Span } from '../domain/article.ts';
import { isBeside, runningText } from '../domain/paragraphs/kinds.ts';
import { foldText } from './folded-text.ts';
import { type MinWords, shortestDirective } from './shortest-directive.ts';
import { formatDirective } from './text-directive.ts';

/** Characters in the URL of a link button: https://discord.com/developers/docs/components/reference#button */
const MAX_LINK = 512;

/**
 * Minimum words of a range, tried in this order until the link is short enough. A page has more text than the stored
 * article: menus, captions, related headlines. Three opening words of a sentence sometimes open a caption too
 * (“Zimbabwe President Robert …”), five hardly ever. Scripts whose letters take six characters in a URL may leave room
 * for fewer.
 */
const MIN_WORDS: readonly MinWords[] = [
  { start: 5, end: 2 },
  { start: 3, end: 2 },
  { start: 1, end: 1 },
];

/**
 * A link that opens `url` with the span highlighted and in view, by a text fragment (`#:~:text=`). Falls back to the
 * plain `url` if no directive matches the span alone or the link would be too long, because a link to the wrong
 * sentence is worse than a link to the top. Removes a text fragment that `url` already has.
 *
 * @param around the part of the text that the page shows in this order; by default, all of it
 * @see https://wicg.github.io/scroll-to-text-fragment/#syntax
 */
export function linkToSpan(url: string, text: string, span: Span, around?: Span): string {
  const page = new URL(url);
  page.hash = page.hash.replace(/(^#)?:~:.*$/u, '');
  const separator = page.hash === '' ? '#' : '';
  const folded = foldText(text);
  for (const minWords of MIN_WORDS) {
    const directive = shortestDirective(folded, span, minWords, around);
    if (directive === undefined) break;
    const link = `${page.href}${separator}:~:text=${formatDirective(directive)}`;
    if (link.length <= MAX_LINK) return link;
  }
  return page.href;
}

/**
 * A link to the span in the article's original, or to its page in a PDF (RFC 8118, section 3); undefined for an article without
 * a URL.
 */
export function sourceLink(
  { url, text, paragraphs }: Pick<Article, 'url' | 'text' | 'paragraphs'>,
  span: Span,
): string | undefined {
  if (url === undefined) return undefined;
  const paragraph = paragraphs.findLast(({ start }) => start <= span.start);
  if (paragraph?.pages !== undefined) return linkToPage(url, paragraph.pages.first);
  const running = { start: 0, end: runningText(paragraphs).at(-1)?.end ?? text.length };
  return linkToSpan(url, text, span, paragraph !== undefined && isBeside(paragraph) ? paragraph : running);
}

function linkToPage(url: string, number: number): string {
  const page = new URL(url);
  page.hash = `page=${number}`;
  return page.href;
}
