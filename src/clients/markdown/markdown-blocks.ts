import { atLineStart, captureOf, type MarkdownRule, orderOf, type ParserState } from './markdown-rule.ts';

const HEADING = /^ *(#{1,3}) (?!#) *([^\n]*\S[^\n]*)(?:\n|$)/;
const SUBTEXT = /^ *-# (?!-#) *([^\n]*\S[^\n]*)(?:\n|$)/;
const CODE_BLOCK = /^```(?:([a-z0-9_+\-.#]+?)\n+)?\n*([\s\S]+?)\n*```\n?/i;
const ITEM = /^( *)([*-]|\d+\.) +(?=\S)/;
const INDENTED = /^ +\S/;

/** Discord's limit for nested lists. */
const MAX_DEPTH = 11;

const depthOf = ({ listDepth }: ParserState): number => listDepth ?? 0;

/** The lines of the list at the start of the source: items and the lines indented under them. */
function listLines(source: string): string[] {
  const lines = source.split('\n');
  if (!ITEM.test(lines[0] ?? '')) return [];
  const end = lines.findIndex((line) => !ITEM.test(line) && !INDENTED.test(line));
  return end === -1 ? lines : lines.slice(0, end);
}

/** The items without bullets. Lines under an item lose the indentation of its bullet. */
function listItems(lines: readonly string[]): string[] {
  const base = ITEM.exec(lines[0] ?? '')?.[1]?.length ?? 0;
  const items: string[] = [];
  let hang = 0;
  for (const line of lines) {
    const item = ITEM.exec(line);
    const last = items.at(-1);
    if (last === undefined || (item && (item[1] ?? '').length < base + 2)) {
      hang = item?.[0].length ?? 0;
      items.push(line.slice(hang));
    } else {
      items[items.length - 1] = `${last}\n${line.replace(new RegExp(`^ {1,${hang}}`), '')}`;
    }
  }
  return items;
}

const list: MarkdownRule = {
  order: orderOf('blockQuote') + 0.5,
  match: (source, state) => {
    if (!atLineStart(state) || depthOf(state) >= MAX_DEPTH) return null;
    const lines = listLines(source);
    if (lines.length === 0) return null;
    const length = lines.join('\n').length;
    return captureOf(source, source[length] === '\n' ? length + 1 : length);
  },
  parse: (capture, parse, state) => {
    const lines = (capture[0] ?? '').replace(/\n$/, '').split('\n');
    const bullet = ITEM.exec(lines[0] ?? '')?.[2] ?? '-';
    const inner = { ...state, listDepth: depthOf(state) + 1 };
    return {
      type: 'list',
      start: /^\d/.test(bullet) ? Number.parseInt(bullet, 10) : undefined,
      depth: depthOf(state),
      items: listItems(lines).map((item) => parse(item, { ...inner, prevCapture: null })),
    };
  },
};

const heading: MarkdownRule = {
  order: orderOf('heading'),
  match: (source, state) => (atLineStart(state) ? HEADING.exec(source) : null),
  parse: (capture, parse, state) => ({
    type: 'heading',
    level: capture[1]?.length ?? 1,
    content: parse(capture[2] ?? '', state),
  }),
};

const subtext: MarkdownRule = {
  order: orderOf('subtext'),
  match: (source, state) => (atLineStart(state) ? SUBTEXT.exec(source) : null),
  parse: (capture, parse, state) => ({ type: 'subtext', content: parse(capture[1] ?? '', state) }),
};

const codeBlock: MarkdownRule = {
  order: orderOf('codeBlock'),
  match: (source) => CODE_BLOCK.exec(source),
  parse: (capture) => ({ type: 'codeBlock', content: capture[2] ?? '' }),
};

export const blockRules: Record<string, MarkdownRule> = { list, heading, subtext, codeBlock };
