import { oneLine } from '../../../domain/one-line.ts';
import type { HtmlDocument } from './html-node.ts';

/** Share of a heading's words that must stand in the page's titles. Those for search engines may be worded anew. */
const MIN_SHARED = 1 / 3;
/** Letters by which words in different forms are compared ("falls", "falling"); shorter words say little. */
const STEM = 4;

/**
 * The main heading that readers see, among the page's `<h1>` elements: the one that shares most words with the page's titles.
 *
 * @param titles of the page, for search engines and other sites
 * @param sites names of the site, which are headings of many pages
 */
export function visibleHeading(
  document: HtmlDocument,
  titles: readonly (string | undefined)[],
  sites: readonly (string | undefined)[],
): string | undefined {
  const words = new Set(titles.flatMap((title) => stemsOf(title ?? '')));
  const names = new Set(sites.map((site) => lettersOf(site ?? '')));
  const headings = [...document.querySelectorAll('h1')]
    .map((element) => oneLine(element.textContent ?? ''))
    .filter((text) => text !== '' && !names.has(lettersOf(text)))
    .map((text) => ({ text, shared: shareOf(stemsOf(text), words) }));
  const best = headings.reduce<{ text: string; shared: number } | undefined>(
    (one, other) => (one === undefined || other.shared > one.shared ? other : one),
    undefined,
  );
  return best !== undefined && best.shared >= MIN_SHARED ? best.text : undefined;
}

export function isSameText(one: string, other: string): boolean {
  return lettersOf(one) === lettersOf(other);
}

function shareOf(own: readonly string[], words: ReadonlySet<string>): number {
  return own.filter((word) => words.has(word)).length / Math.max(1, own.length);
}

function stemsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const long = words.filter((word) => word.length >= STEM || /\p{N}/u.test(word));
  return (long.length > 0 ? long : words).map((word) => word.slice(0, STEM));
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
