import { oneLine } from '../../../domain/one-line.ts';

/** Marks between a title and the name of its site. */
const SEPARATOR = String.raw`\s+[|»›·•–—-]\s+|\s*[|»›]\s*|\s+::\s+|:\s+`;

/**
 * A title without the site's name or a section before or after it.
 *
 * @param heading the page's heading, if it has only one
 */
export function withoutSite(title: string, sites: readonly (string | undefined)[], heading = ''): string {
  const names = new Set(sites.map((site) => folded(site ?? '')).filter((name) => name !== ''));
  for (const separator of title.matchAll(new RegExp(SEPARATOR, 'gu'))) {
    const before = title.slice(0, separator.index);
    const after = title.slice(separator.index + separator[0].length);
    if (before === heading || names.has(folded(after))) return before;
    if (after === heading || names.has(folded(before))) return withoutSite(after, sites, heading);
  }
  return title;
}

/** The host's name, as readers know it. */
export function hostName(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const { hostname } = new URL(url);
  return /^[\d.]+$|:/u.test(hostname)
    ? undefined
    : hostname.replace(/^(?:www\d?|m|mobile|amp)\./u, '') || undefined;
}

/** "The Paper", "thepaper.example" and "ThePaper" alike. */
function folded(name: string): string {
  return oneLine(name)
    .toLowerCase()
    .replace(/^(?:www\.)?(?<name>[\w-]+)(?:\.(?:co|com|org|net))?\.\w{2,}$/u, '$<name>')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
