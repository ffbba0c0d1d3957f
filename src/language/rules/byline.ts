import { oneLine } from '../../domain/one-line.ts';

/** Words that introduce the author's name. */
export const BEFORE_NAME =
  /^(?:written by|by|von|par|por|di|da|door|av|af|od|przez|автор|от|autor|auteur|autore|текст|text|story)(?:\s*:\s*|\s+|$)/iu;
const MAX_NAME = 120;

/**
 * The author's name in a byline, without introductory words and the dates and counts that pages append. Undefined when the
 * rest is no name: one word before a number ("April 28"), an address, a sentence.
 */
export function authorInByline(byline: string): string | undefined {
  const line = oneLine(byline);
  const [beforeNumber = ''] = line.split(/\d/u);
  const name = beforeNumber
    .replace(BEFORE_NAME, '')
    .replace(/[\s,;:|·•–—-]+$/u, '')
    .trim();
  if (name === '' || name.length > MAX_NAME || /[@/]|[.!?]\s.*[.!?]$/u.test(name)) return undefined;
  return beforeNumber === line || name.includes(' ') ? name : undefined;
}
