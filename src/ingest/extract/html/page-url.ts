/**
 * The first declared address that is plausible: on the site that the page was fetched from, and not its front page.
 * Otherwise the address that it was fetched from.
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

/** The last two labels of the host, which a site shares with its mobile edition. */
function siteOf({ hostname }: URL): string {
  return hostname.split('.').slice(-2).join('.');
}
