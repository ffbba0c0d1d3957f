import { rules as libraryRules, SimpleMarkdown } from 'discord-markdown-parser';
import { blockRules } from './markdown-blocks.ts';
import { linkRules } from './markdown-links.ts';
import { mentionRules } from './markdown-mentions.ts';

export interface MarkdownNode {
  readonly type: string;
  /** Words, or what is nested. */
  readonly content?: string | readonly MarkdownNode[];
  /** A link's address. */
  readonly target?: string;
  /** A heading's, 1 to 3. */
  readonly level?: number;
  /** A mention as it was typed. */
  readonly source?: string;
  /** A list's items, its first number if it has numbers, and how many lists it is in. */
  readonly items?: ReadonlyArray<readonly MarkdownNode[]>;
  readonly start?: number;
  readonly depth?: number;
}

/**
 * Discord's rules, made of the library's where they agree. Where discord-markdown-parser 1.3.1 deviates:
 * - lists are unknown to it; `# ` and `-# ` are not seen after a quote or inside emphasis, and it takes `# # x`
 *   for a heading (markdown-blocks.ts);
 * - its masked links take any target, `javascript:` too, and a label that is itself an address; its `<x:/y>`
 *   links any scheme; its bare addresses lose a closing parenthesis; its link pattern needs seconds for a
 *   thousand `[a](` (markdown-links.ts);
 * - ids are matched by length, so that short ones are left as text; `<id:customize>`, `<a@b.c>`, `<+1555>`,
 *   `:shortcodes:` and the newer timestamp styles are unknown to it (markdown-mentions.ts);
 * - a line break after a code block, which Discord's block swallows, is left over as an empty line.
 * Left as the library has it: tabs become four spaces and form feeds are dropped before parsing. Unicode emoji
 * are text here, because a reader sees them as they are typed. Which shortcodes exist is not known here: every
 * `:word:` counts.
 */
const { twemoji, ...kept } = libraryRules;
const parser = SimpleMarkdown.parserFor({ ...kept, ...blockRules, ...linkRules, ...mentionRules });

/** The most text that one message of components may hold; what is longer is not parsed but shown as it is. */
const MAX_PARSED = 4_000;

export function parseMarkdown(source: string): MarkdownNode[] {
  const parsed = parser(source.slice(0, MAX_PARSED), { inline: true });
  const rest = source.slice(MAX_PARSED);
  return rest === '' ? parsed : [...parsed, { type: 'text', content: rest }];
}
