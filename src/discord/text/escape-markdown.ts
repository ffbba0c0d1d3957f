import { oneLine } from '../../domain/one-line.ts';
import { shorten } from '../../domain/shorten.ts';

/** Begins or ends markup wherever it stands: emphasis, code, spoilers, links, mentions, emoji, timestamps, escapes. */
const ANYWHERE = /[\\`*_~|<>[\]#@:]/gu;
/** Begins a list at the start of a line. */
const LIST_MARK = /^(?<indent>[^\S\n]*)(?<mark>[-+]|\d+(?=\.))/gmu;

/**
 * Text that Discord shows exactly as given. Nothing is added that a reader could see or copy: backslashes alone, no
 * zero-width characters.
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

/** The same on one line, for titles and for what a person typed. */
export function escapeLine(text: string): string {
  return escapeMarkdown(oneLine(text));
}

/** More of what a person typed is not repeated to them. */
const MOST_ECHOED = 300;

/** What a person typed, or its beginning, on one line. */
export function echo(typed: string): string {
  return escapeLine(shorten(typed.trim(), MOST_ECHOED));
}
