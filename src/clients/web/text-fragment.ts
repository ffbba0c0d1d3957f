import escapeStringRegexp from 'escape-string-regexp';
import type { Span } from '../../domain/article.ts';
import { findDirective } from '../../text-fragments/find-directive.ts';
import { foldText } from '../../text-fragments/folded-text.ts';
import { parseDirective } from '../../text-fragments/text-directive.ts';

/** The span that a browser highlights in the text for a URL fragment with a text directive. */
export function findFragment(hash: string, text: string): Span | undefined {
  const directive = parseDirective(hash);
  return directive && (findDirective(foldText(text), directive).next().value ?? undefined);
}

/** The first occurrence of the words in the text, with any white space between them. */
export function looseMatch(words: string, text: string): Span | undefined {
  const source = words.trim().split(/\s+/u).map(escapeStringRegexp).join('\\s+');
  const found = new RegExp(source, 'u').exec(text);
  return found ? { start: found.index, end: found.index + found[0].length } : undefined;
}
