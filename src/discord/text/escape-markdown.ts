import { oneLine } from '../../domain/one-line.ts';
import { shorten } from '../../domain/shorten.ts';

/** Characters that can start or end markup anywhere: emphasis, code, spoilers, links, mentions, emoji, timestamps. */
const ANYWHERE = /[\\`*_~|<>[\]#@:]/gu;
/** Starts a list at the beginning of a line. */
const LIST_MARK = /^(?<indent>[^\S\n]*)(?<mark>[-+]|\d+(?=\.))/gmu;

/**
 * Escapes text so that Discord shows it exactly as given. Only backslashes are added, never zero-width characters, so that
 * copied text equals the original.
 *
 * @see https://support.discord.com/hc/en-us/articles/210298617
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(ANYWHERE, '\\$&')
    .replace(LIST_MARK, (_, indent: string, mark: string) =>
      /\d/u.test(mark) ? `${indent}${mark}\\` : `${indent}\\${mark}`,
    );
}

/** The same on one line, for titles and user input. */
export function escapeLine(text: string): string {
  return escapeMarkdown(oneLine(text));
}

/** The text that was escaped. */
export function unescapeMarkdown(markdown: string): string {
  return markdown.replace(/\\([^\p{L}\p{N}\s])/gu, '$1');
}

const QUOTATION_MARK = /["“”„«»「」『』]/u;

/** Maximum characters of user input that are repeated in a reply. */
const MAX_ECHOED = 300;

/** User input on one line, shortened if necessary. */
export function echo(typed: string): string {
  return escapeLine(shorten(typed.trim(), MAX_ECHOED));
}

/** The same for a quote, between quotation marks unless it has some of its own: two kinds of them at one place confuse. */
export function echoQuote(typed: string): string {
  return QUOTATION_MARK.test(typed) ? echo(typed) : `“${echo(typed)}”`;
}
