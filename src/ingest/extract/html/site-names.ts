import { oneLine } from '../../../domain/one-line.ts';

/** Marks between a title and the name of its site. */
const SEPARATOR = String.raw`\s+[|»›·•–—-]\s+|\s*[|»›]\s*|\s+::\s+|:\s+`;

/** Letters in the shortest name of a host that can be recognized. */
const MIN_LABEL = 4;

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

/**
 * The site's name at the beginning or the end of a page's `<title>`: the part that spells the host's name, which is not in the heading.
 *
 * @param host its name, such as "thepaper.example"
 */
export function siteInTitle(title: string, host = '', heading = ''): string | undefined {
  const labels = host
    .split('.')
    .slice(0, -1)
    .map((label) => label.replace(/-/gu, ''));
  const label = labels.reduce((longest, each) => (each.length > longest.length ? each : longest), '');
  const parts = oneLine(title).split(new RegExp(SEPARATOR, 'u'));
  return [parts.at(-1), parts[0]].find(
    (part) => parts.length > 1 && part !== undefined && !heading.includes(part) && isSpelledBy(label, part),
  );
}

/** Whether a host's name is the beginning of a site's name, or made of the beginnings of all its words: "nytimes". */
function isSpelledBy(label: string, name: string): boolean {
  const letters = folded(name);
  if (label.length < MIN_LABEL || letters === '') return false;
  if (letters.startsWith(label)) return true;
  let left = label.replace(/^the(?=.{4})/u, '');
  for (const [word] of name.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)) {
    const rest = left;
    const differs = [...word].findIndex((letter, index) => letter !== rest[index]);
    const common = differs === -1 ? word.length : differs;
    if (common === 0 && word !== 'the') return false;
    left = rest.slice(common);
  }
  return left === '';
}

/** "The Paper", "thepaper.example" and "ThePaper" alike. */
function folded(name: string): string {
  return oneLine(name)
    .toLowerCase()
    .replace(/^(?:www\.)?(?<name>[\w-]+)(?:\.(?:co|com|org|net))?\.\w{2,}$/u, '$<name>')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
