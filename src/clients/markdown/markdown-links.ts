import { captureOf, type MarkdownRule, orderOf } from './markdown-rule.ts';

const AUTOLINK = /^<(https?:\/\/[^\s>]+)>/;
const EMAIL = /^<([^\s<>@:]+@[^\s<>@:]+\.[^\s<>@:]+)>/;
const PHONE = /^<(\+[\d\s()-]*\d)>/;
const BARE = /^https?:\/\/[^\s<]+[^<.,:;"'\]\s]/;
/** The rest of a masked link after its target: an optional title and the closing parenthesis. */
const TARGET_END = /^>?(?:\s+['"][\s\S]*?['"])?\s*\)/;

/** Drops trailing closing parentheses that do not match an opening one within the URL. */
function withoutLooseParentheses(address: string): string {
  let end = address.length;
  while (address[end - 1] === ')') {
    const kept = address.slice(0, end);
    if (kept.split('(').length >= kept.split(')').length) break;
    end -= 1;
  }
  return address.slice(0, end);
}

/** Indices where the label of a masked link can end, nearest first. Discord uses the last one that works. */
function labelEnds(source: string): number[] {
  const ends: number[] = [];
  let at = 1;
  for (;;) {
    const bracket = source.slice(at).search(/[[\]]/);
    if (bracket === -1) return ends;
    const here = at + bracket;
    if (source[here] === '[') {
      const close = source.indexOf(']', here);
      if (close === -1) return ends;
      at = close + 1;
    } else {
      if (source[here + 1] === '(') ends.push(here);
      if (!/^[^[]*?\]/.test(source.slice(here + 1))) return ends;
      at = here + 1;
    }
  }
}

interface Target {
  readonly address: string;
  readonly end: number;
}

/** Reads a target that starts after the opening parenthesis. With `pairs`, it may contain balanced parentheses. */
function readTarget(source: string, from: number, pairs: boolean): Target | undefined {
  let at = from;
  while (at < source.length) {
    const tail = /[>)\s]/.test(source[at] ?? '') ? TARGET_END.exec(source.slice(at)) : null;
    if (tail) return { address: source.slice(from, at), end: at + tail[0].length };
    if (/\s/.test(source[at] ?? '')) return undefined;
    const close = pairs && source[at] === '(' ? source.indexOf(')', at) : -1;
    if (close !== -1) at = close + 1;
    else at += source[at] === '\\' ? 2 : 1;
  }
  return undefined;
}

function targetAt(source: string, open: number): Target | undefined {
  const start = /^\(\s*<?(?=https?:\/\/\S)/.exec(source.slice(open, open + 100));
  if (!start) return undefined;
  const from = open + start[0].length;
  return readTarget(source, from, true) ?? readTarget(source, from, false);
}

function matchMaskedLink(source: string): RegExpExecArray | null {
  if (!source.startsWith('[')) return null;
  for (const end of labelEnds(source).reverse()) {
    const target = targetAt(source, end + 1);
    if (target) return captureOf(source, target.end, source.slice(1, end), target.address);
  }
  return null;
}

const link: MarkdownRule = {
  order: orderOf('url') + 0.5,
  match: (source, { inLink }) => (inLink ? null : matchMaskedLink(source)),
  parse: (capture, parse, state) => {
    const label = capture[1] ?? '';
    if (label.trim() === '' || /https?:\/\/\S/.test(label)) return { type: 'text', content: capture[0] };
    const target = (capture[2] ?? '').replace(/\\([^0-9A-Za-z\s])/g, '$1');
    return { type: 'link', target, content: parse(label, { ...state, inLink: true }) };
  },
};

const url: MarkdownRule = {
  order: orderOf('url'),
  match: (source) => {
    const found = BARE.exec(source);
    return found && captureOf(source, withoutLooseParentheses(found[0]).length);
  },
  parse: (capture) => ({
    type: 'link',
    target: capture[0],
    content: [{ type: 'text', content: capture[0] }],
  }),
};

const bracketed = (pattern: RegExp, scheme: string): MarkdownRule => ({
  order: orderOf('autolink'),
  match: (source) => pattern.exec(source),
  parse: (capture) => ({
    type: 'link',
    target: scheme + (capture[1] ?? ''),
    content: [{ type: 'text', content: capture[1] ?? '' }],
  }),
});

export const linkRules: Record<string, MarkdownRule> = {
  link,
  url,
  autolink: bracketed(AUTOLINK, ''),
  email: bracketed(EMAIL, 'mailto:'),
  phone: bracketed(PHONE, 'tel:'),
};
