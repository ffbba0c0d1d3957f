/**
 * The address that a page calls its own, where that can be true: on the site that it was fetched from, and not the front
 * page. Otherwise the one it was fetched from.
 */
export function canonicalUrl(
  candidates: readonly (string | undefined)[],
  fetched: string | undefined,
): string | undefined {
  const own = candidates
    .flatMap((candidate) => parsed(candidate, fetched))
    .find((url) => isOwn(url, fetched));
  if (own === undefined) return fetched;
  own.hash = '';
  return own.href;
}

function parsed(address: string | undefined, base: string | undefined): URL[] {
  if (address === undefined || !URL.canParse(address, base)) return [];
  const url = new URL(address, base);
  return /^https?:$/u.test(url.protocol) && url.username === '' && url.password === '' ? [url] : [];
}

function isOwn(url: URL, fetched: string | undefined): boolean {
  if (fetched === undefined) return url.pathname !== '/';
  const from = new URL(fetched);
  return siteOf(url) === siteOf(from) && (url.pathname !== '/' || from.pathname === '/');
}

/** The last two labels of the host: enough to tell a mobile edition from another site's page. */
function siteOf({ hostname }: URL): string {
  return hostname.split('.').slice(-2).join('.');
}
