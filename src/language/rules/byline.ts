import { oneLine } from '../../domain/one-line.ts';

/** What stands before the name of who wrote an article. */
const BEFORE_NAME =
  /^(?:written by|by|von|par|por|di|da|door|av|af|od|przez|автор|от|autor|auteur|autore|текст|text|story)(?:\s*:\s*|\s+|$)/iu;
const MAX_NAME = 120;

/**
 * The name in a byline: without the words before it, and without the date and the counts that pages print behind it.
 * Undefined when what is left is no name: one word before a number ("April 28"), an address, a sentence.
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
