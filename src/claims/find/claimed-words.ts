import type { Span } from '../../domain/article.ts';
import { quoteWordsOf } from '../../language/words/quote-words.ts';

/** What somebody claims that an article says. */
export interface ClaimedWords {
  /** The message without what Discord makes of it: mentions, links, code, marks of formatting. */
  readonly text: string;
  /** Where the message quotes: between quotation marks, or in lines that begin with ">". Offsets into `text`. */
  readonly quoted: readonly Span[];
}

const CODE_BLOCK = /```(?:[\w+-]*\n)?([\s\S]*?)```/gu;
const MENTION = /[^\S\n]*(?:<(?:@[!&]?|#|\/[^<>:]+:|a?:\w+:|t:-?|id:)[\w:-]+>|@(?:everyone|here)\b)/gu;
const MASKED_LINK = /\[([^[\]\n]+)\]\(<?https?:\/\/[^\s()<>]+>?\)/gu;
const LINK = /[^\S\n]*<?https?:\/\/[^\s<>]+>?/gu;
const MARKS = /\*{1,3}|__|~~|\|\||`+|(?<![\p{L}\p{N}])_(?=\S)|(?<=\S)_(?![\p{L}\p{N}])/gu;
const LINE_MARK = /^[^\S\n]*(?:#{1,3}|-#|[-*])\s+/gmu;
const QUOTE_LINES = /^[^\S\n]*>(?!>>)[^\S\n](.*(?:\n[^\S\n]*>[^\S\n].*)*)|^>>>\s([\s\S]*)/gmu;
const DOUBLE = /“([^“”]+)”|„([^„“”]+)[“”]|«([^«»]+)»|»([^«»]+)«|「([^「」]+)」|『([^『』]+)』|"([^"]+)"/gu;
const SINGLE = /(?<![\p{L}\p{N}])[‘‚']([^‘‚\n]+?)[’'](?![\p{L}\p{N}])/gu;

export function claimedWords(message: string): ClaimedWords {
  const outside = message.replace(CODE_BLOCK, ' ');
  const code = quoteWordsOf(outside).length > 0 ? outside : message.replace(CODE_BLOCK, '$1');
  const written = code.replace(MENTION, '').replace(MASKED_LINK, '$1').replace(LINK, '');
  const quoteLines = [...written.matchAll(QUOTE_LINES)].map((match) => plain(match[1] ?? match[2] ?? ''));
  const text = withoutOuterMarks(plain(written));
  const lines = quoteLines.flatMap((line) => spanIn(text, line));
  return { text, quoted: lines.length > 0 && lines.length === quoteLines.length ? lines : quotedIn(text) };
}

function plain(markdown: string): string {
  return markdown
    .replace(/^[^\S\n]*(?:>>>|>)[^\S\n]/gmu, '')
    .replace(LINE_MARK, '')
    .replace(MARKS, '')
    .trim();
}

/** One pair of quotation marks around everything says no more than that this is a quote. */
export function withoutOuterMarks(text: string): string {
  for (const pattern of [DOUBLE, SINGLE]) {
    const [match] = text.matchAll(pattern);
    const rest = text.slice(match?.[0].length).replace(/[.,!?…]$/u, '');
    if (match?.index === 0 && rest === '') return (match.slice(1).find((part) => part) ?? text).trim();
  }
  return text;
}

function quotedIn(text: string): Span[] {
  for (const pattern of [DOUBLE, SINGLE]) {
    const spans = [...text.matchAll(pattern)].map(({ 0: { length }, index }) => ({
      start: index + 1,
      end: index + length - 1,
    }));
    if (spans.length > 0) return spans;
  }
  return [];
}

function spanIn(text: string, part: string): Span[] {
  const start = part === '' ? -1 : text.indexOf(part);
  return start < 0 ? [] : [{ start, end: start + part.length }];
}
