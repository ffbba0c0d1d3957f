import { createHash } from 'node:crypto';
import type { Source } from './article.ts';

/** In characters. */
const MAX_SLUG = 8;
const LETTERS = 'bcdfghjklmnpqrstvwxz';
/** Letters after the slug: few to type, and enough to tell a thousand files apart. */
const MIN_LETTERS = 5;

/**
 * The first part of a handle, in ASCII letters and digits: the publisher's initials ("World Socialist Web Site" to wsws) or
 * its name if that is one word ("Reuters" to reuters); or else the site's name; or else the title's initials.
 */
export function slugOf({ title, publisher, url }: Source): string {
  const candidates = [initialsOf(publisher ?? ''), siteOf(url), initialsOf(title)];
  return candidates.find((slug) => slug !== '') ?? 'text';
}

/**
 * The handle of a bundled article, the same in every library. Where a library's own articles have a number, it has letters of
 * the id's hash, so that the two kinds never collide.
 *
 * @param isTaken whether another bundled article has this handle; if so, more letters are used
 */
export function fileHandle(id: string, source: Source, isTaken: (handle: string) => boolean): string {
  const letters = [...createHash('sha256').update(id).digest()]
    .map((byte) => LETTERS[byte % LETTERS.length])
    .join('');
  let length = MIN_LETTERS;
  const handle = () => `${slugOf(source)}-${letters.slice(0, length)}`;
  while (length < letters.length && isTaken(handle())) length += 1;
  return handle();
}

function initialsOf(name: string): string {
  const words = fold(name)
    .split(/[^a-z\d]+/u)
    .filter((word) => word !== '');
  return toSlug(words.length === 1 ? (words[0] ?? '') : words.map(([first]) => first).join(''));
}

/** "https://www.bbc.co.uk/news" to bbc. */
function siteOf(url: string | undefined): string {
  const host = url !== undefined && URL.canParse(url) ? new URL(url).hostname : '';
  const labels = host.split('.').slice(0, -1);
  if (labels.length > 1 && /^(?:com?|org|net|ac|gov|edu)$/u.test(labels.at(-1) ?? '')) labels.pop();
  const label = labels.at(-1) ?? '';
  return label.startsWith('xn--') ? '' : toSlug(label.replace(/[^a-z\d]/gu, ''));
}

function toSlug(letters: string): string {
  return letters.replace(/^\d+/u, '').slice(0, MAX_SLUG);
}

function fold(name: string): string {
  return name.normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss').toLowerCase();
}
