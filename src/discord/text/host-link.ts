import { MAX_BUTTON_URL } from '../gateway/limits.ts';

/**
 * A link whose label is the host it leads to ("wsws.org"), for lines of a list.
 *
 * @returns undefined without an address, or if host or address could break the markdown
 */
export function hostLink(url: string | undefined): string | undefined {
  if (url === undefined || url.length > MAX_BUTTON_URL || !URL.canParse(url)) return undefined;
  const { href, hostname } = new URL(url);
  const host = hostname.replace(/^www\./u, '');
  return /^[\w.-]+$/u.test(host) && !/[\s<>\\]/u.test(href)
    ? `[${host.replaceAll('_', '\\_')}](<${href}>)`
    : undefined;
}
