import { rules as libraryRules, SimpleMarkdown } from 'discord-markdown-parser';
import { blockRules } from './markdown-blocks.ts';
import { linkRules } from './markdown-links.ts';
import { mentionRules } from './markdown-mentions.ts';

export interface MarkdownNode {
  readonly type: string;
  /** Text, or nested nodes. */
  readonly content?: string | readonly MarkdownNode[];
  /** URL of a link. */
  readonly target?: string;
  /** Level of a heading, 1 to 3. */
  readonly level?: number;
  /** Source text of a mention. */
  readonly source?: string;
  /** Items of a list; `start`: first number of a numbered list; `depth`: number of enclosing lists. */
  readonly items?: ReadonlyArray<readonly MarkdownNode[]>;
  readonly start?: number;
  readonly depth?: number;
}

/**
 * Discord's rules: those of discord-markdown-parser 1.3.1, except where it deviates from Discord:
 * - It has no lists, misses `# ` and `-# ` after a quote or inside emphasis, and takes `# # x` for a heading
 *   (markdown-blocks.ts).
 * - Its masked links accept any target, even `javascript:`, and a URL as label. `<x:/y>` links any scheme. Bare URLs
 *   lose a closing parenthesis. Its link pattern takes seconds for a thousand `[a](` (markdown-links.ts).
 * - It matches ids by length, so short ones remain text. It lacks `<id:customize>`, `<a@b.c>`, `<+1555>`,
 *   `:shortcodes:` and the newer timestamp styles (markdown-mentions.ts).
 * - It leaves an empty line after a code block, where Discord swallows the line break.
 *
 * As in the library, tabs become four spaces and form feeds disappear before parsing. Unicode emoji remain text,
 * which readers see as typed. Without a list of shortcodes, every `:word:` counts as one.
 */
const { twemoji, ...kept } = libraryRules;
const parser = SimpleMarkdown.parserFor({ ...kept, ...blockRules, ...linkRules, ...mentionRules });

/** Discord's limit for the text displays of a message. Longer text stays unparsed, so that parsing time is bounded. */
const MAX_PARSED = 4_000;

export function parseMarkdown(source: string): MarkdownNode[] {
  const parsed = parser(source.slice(0, MAX_PARSED), { inline: true });
  const rest = source.slice(MAX_PARSED);
  return rest === '' ? parsed : [...parsed, { type: 'text', content: rest }];
}
