import type { Span } from '../../domain/article.ts';
import { quoteWordsOf } from '../../language/words/quote-words.ts';

export interface ClaimedWords {
  /** The message without its markup: mentions, links, code blocks, Markdown formatting. */
  readonly text: string;
  /** The parts between quotation marks, or in block quotes (">"), which take precedence. Offsets into `text`. */
  readonly quoted: readonly Span[];
}

const CODE_BLOCK = /```(?:[\w+-]*\n)?([\s\S]*?)```/gu;
const MENTION = /[^\S\n]*(?:<(?:@[!&]?|#|\/[^<>:]+:|a?:\w+:|t:-?|id:)[\w:-]+>|@(?:everyone|here)\b)/gu;
const MASKED_LINK = /\[([^[\]\n]+)\]\(<?https?:\/\/[^\s()<>]+>?\)/gu;
const LINK = /[^\S\n]*<?https?:\/\/[^\s<>]+>?/gu;
const FORMATTING = /\*{1,3}|__|~~|\|\||`+|(?<![\p{L}\p{N}])_(?=\S)|(?<=\S)_(?![\p{L}\p{N}])/gu;
const LINE_PREFIX = /^[^\S\n]*(?:#{1,3}|-#|[-*])\s+/gmu;
const BLOCK_QUOTES = /^[^\S\n]*>(?!>>)[^\S\n](.*(?:\n[^\S\n]*>[^\S\n].*)*)|^>>>\s([\s\S]*)/gmu;
const DOUBLE_MARKS =
  /“([^“”]+)”|„([^„“”]+)[“”]|«([^«»]+)»|»([^«»]+)«|「([^「」]+)」|『([^『』]+)』|"([^"]+)"/gu;
const SINGLE_MARKS = /(?<![\p{L}\p{N}])[‘‚']([^‘‚\n]+?)[’'](?![\p{L}\p{N}])/gu;

/** The words of a claim as a reader of the message sees them. A message of nothing but code keeps the code's text. */
export function claimedWords(message: string): ClaimedWords {
  const outside = message.replace(CODE_BLOCK, ' ');
  const visible = quoteWordsOf(outside).length > 0 ? outside : message.replace(CODE_BLOCK, '$1');
  const written = visible.replace(MENTION, '').replace(MASKED_LINK, '$1').replace(LINK, '');
  const blockQuotes = [...written.matchAll(BLOCK_QUOTES)].map((match) => plain(match[1] ?? match[2] ?? ''));
  const text = withoutOuterMarks(plain(written));
  const lines = blockQuotes.flatMap((line) => spanIn(text, line));
  return { text, quoted: lines.length > 0 && lines.length === blockQuotes.length ? lines : quotedIn(text) };
}

function plain(markdown: string): string {
  return markdown
    .replace(/^[^\S\n]*(?:>>>|>)[^\S\n]/gmu, '')
    .replace(LINE_PREFIX, '')
    .replace(FORMATTING, '')
    .trim();
}

/** Removes one pair of quotation marks around the whole text, and a punctuation mark after it. */
export function withoutOuterMarks(text: string): string {
  for (const pattern of [DOUBLE_MARKS, SINGLE_MARKS]) {
    const [match] = text.matchAll(pattern);
    const rest = text.slice(match?.[0].length).replace(/[.,!?…]$/u, '');
    if (match?.index === 0 && rest === '') return (match.slice(1).find((part) => part) ?? text).trim();
  }
  return text;
}

function quotedIn(text: string): Span[] {
  for (const pattern of [DOUBLE_MARKS, SINGLE_MARKS]) {
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
