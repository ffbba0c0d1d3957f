import type { Article, Span } from '../domain/article.ts';
import { foldText } from './folded-text.ts';
import { type Fewest, nameSpan } from './name-span.ts';
import { formatDirective } from './text-directive.ts';

/** Discord accepts link buttons of at most this many characters. */
const MAX_LINK = 512;

/**
 * A page holds more than the stored text of its article: menus, captions, related headlines. Three words that begin a sentence
 * begin a caption now and then (“Zimbabwe President Robert …”), five hardly ever. Where the link would be too long, as it can be in
 * scripts whose letters take six characters in an address, fewer have to do.
 */
const FEWEST: readonly Fewest[] = [
  { start: 5, end: 2 },
  { start: 3, end: 2 },
  { start: 1, end: 1 },
];

/**
 * A link that opens `url` with the span highlighted and in view, as browsers do for `#:~:text=`.
 * Where no directive names the span alone, or the link would be too long, it is the plain `url`: a link that lands
 * elsewhere is worse than one that lands at the top. A highlight that `url` brings along is left out.
 *
 * @see https://wicg.github.io/scroll-to-text-fragment/#syntax
 */
export function linkToSpan(url: string, text: string, span: Span): string {
  const page = new URL(url);
  page.hash = page.hash.replace(/(^#)?:~:.*$/u, '');
  const separator = page.hash === '' ? '#' : '';
  const folded = foldText(text);
  for (const fewest of FEWEST) {
    const directive = nameSpan(folded, span, fewest);
    if (directive === undefined) break;
    const link = `${page.href}${separator}:~:text=${formatDirective(directive)}`;
    if (link.length <= MAX_LINK) return link;
  }
  return page.href;
}

/** Where the article can be read with the span in view; nothing for one without an address. */
export function sourceLink({ url, text }: Pick<Article, 'url' | 'text'>, span: Span): string | undefined {
  return url === undefined ? undefined : linkToSpan(url, text, span);
}
