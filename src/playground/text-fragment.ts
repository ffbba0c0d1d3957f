import type { Span } from '../domain/article.ts';

/**
 * What a browser highlights for the text directive of an address's fragment, `#:~:text=prefix-,start,end,-suffix`, in a text.
 *
 * @see https://wicg.github.io/scroll-to-text-fragment/#syntax
 */
export function findFragment(hash: string, text: string): Span | undefined {
  const directive = /:~:(?:.*&)?text=([^&]*)/u.exec(hash)?.[1];
  if (directive === undefined) return undefined;
  const parts = directive.split(',');
  const prefix = parts[0]?.endsWith('-') ? parts.shift()?.slice(0, -1) : undefined;
  const suffix = parts.at(-1)?.startsWith('-') ? parts.pop()?.slice(1) : undefined;
  const [start, end] = parts.map(decode);
  if (start === undefined) return undefined;
  const before = prefix === undefined ? '' : `(?<=${pattern(decode(prefix))}\\s*)`;
  const after = suffix === undefined ? '' : `(?=\\s*${pattern(decode(suffix))})`;
  const between = end === undefined ? '' : `[\\s\\S]*?${pattern(end)}`;
  return match(before + pattern(start) + between + after, text, 'iu');
}

/** The first place of the words in the text, whatever white space is between them. */
export function looseMatch(words: string, text: string): Span | undefined {
  return match(pattern(words), text, 'u');
}

function match(source: string, text: string, flags: string): Span | undefined {
  const found = new RegExp(source, flags).exec(text);
  return found ? { start: found.index, end: found.index + found[0].length } : undefined;
}

function pattern(words: string): string {
  return words
    .trim()
    .split(/\s+/u)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&'))
    .join('\\s+');
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
