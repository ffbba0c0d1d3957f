import { rules } from 'discord-markdown-parser';

export type MarkdownRule = (typeof rules)[string];
export type ParserState = Parameters<MarkdownRule['match']>[1];

/** The precedence of one of the library's rules: a replacement stands where the original stood. */
export function orderOf(name: keyof typeof rules): number {
  const rule = rules[name];
  if (rule === undefined) throw new Error(`discord-markdown-parser has no rule ${name}`);
  return rule.order;
}

/** Whether what comes next starts a line: nothing came before, or the text before ended in a line break. */
export function atLineStart({ prevCapture }: ParserState): boolean {
  return /^$|\n *$/.test(prevCapture?.[0] ?? '');
}

/** A capture for text that was recognized without a regular expression. */
export function captureOf(source: string, length: number, ...groups: string[]): RegExpExecArray {
  return Object.assign([source.slice(0, length), ...groups] as [string, ...string[]], {
    index: 0,
    input: source,
  });
}
