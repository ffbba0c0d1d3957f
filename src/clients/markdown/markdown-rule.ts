import { rules } from 'discord-markdown-parser';

export type MarkdownRule = (typeof rules)[string];
export type ParserState = Parameters<MarkdownRule['match']>[1];

/** The precedence of a library rule, for its replacement. */
export function orderOf(name: keyof typeof rules): number {
  const rule = rules[name];
  if (rule === undefined) throw new Error(`discord-markdown-parser has no rule ${name}`);
  return rule.order;
}

/** Whether the parser is at the start of a line. */
export function atLineStart({ prevCapture }: ParserState): boolean {
  return /^$|\n *$/.test(prevCapture?.[0] ?? '');
}

/** Builds a regular expression match for text that was recognized by other code. */
export function captureOf(source: string, length: number, ...groups: string[]): RegExpExecArray {
  return Object.assign([source.slice(0, length), ...groups] as [string, ...string[]], {
    index: 0,
    input: source,
  });
}
