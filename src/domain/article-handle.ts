import { createHash } from 'node:crypto';
import type { Source } from './article.ts';

/** In characters. */
const MAX_SLUG = 8;
const LETTERS = 'bcdfghjklmnpqrstvwxz';
/** Enough to tell a thousand files apart, and few to type. */
const FEWEST_LETTERS = 5;

/**
 * The first part of a handle, letters and digits of ASCII: the publisher's initials, or its name where that is one word
 * ("World Socialist Web Site" to wsws, "Reuters" to reuters); else the name of the site; else the title's initials.
 */
export function slugOf({ title, publisher, url }: Source): string {
  const candidates = [initialsOf(publisher ?? ''), siteOf(url), initialsOf(title)];
  return candidates.find((slug) => slug !== '') ?? 'text';
}

/**
 * The handle of an article that comes from a file, the same for everybody. Letters out of the id's hash stand where articles
 * of a library have a number, so that it is none of theirs.
 *
 * @param isTaken whether another file's article has this handle; then it gets more letters
 */
export function fileHandle(id: string, source: Source, isTaken: (handle: string) => boolean): string {
  const letters = [...createHash('sha256').update(id).digest()]
    .map((byte) => LETTERS[byte % LETTERS.length])
    .join('');
  let length = FEWEST_LETTERS;
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
