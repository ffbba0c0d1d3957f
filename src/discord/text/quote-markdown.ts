import type { Article, Paragraph, Span } from '../../domain/article.ts';
import { Quote } from '../../domain/quote.ts';
import type { Wording } from '../../wording/wording.ts';
import { escapeLine, escapeMarkdown } from './escape-markdown.ts';

/** Article words as a block quote. @param bold the spans in bold, in order and without overlaps; parts outside do not count */
export function quoteMarkdown(quote: Quote, bold: readonly Span[] = []): string {
  const { article, start, end } = quote;
  const piece = (from: number, to: number) =>
    from < to ? escapeMarkdown(Quote.slice(article, { start: from, end: to }).text) : '';
  let words = '';
  let at = start;
  for (const span of bold) {
    const [from, to] = [Math.max(at, span.start), Math.min(end, span.end)];
    if (from >= to) continue;
    words += `${piece(at, from)}**${piece(from, to)}**`;
    at = to;
  }
  return `> ${(words + piece(at, end)).replaceAll('\n', '\n> ')}`;
}

/** Without the spans if they cover the whole paragraph: bold that sets nothing apart only shouts. */
export function unlessWhole({ start, end }: Span, bold: readonly Span[]): readonly Span[] {
  const [first, last] = [bold[0], bold.at(-1)];
  const isWhole =
    bold.length === 1 && first !== undefined && last !== undefined && first.start <= start && end <= last.end;
  return isWhole ? [] : bold;
}

/** The sentences of a paragraph that must be shown, and the words in bold. */
export interface Emphasis {
  readonly around: Span;
  readonly bold?: readonly Span[];
}

/**
 * A paragraph as a block quote of at most `room` characters: the whole paragraph if it fits, otherwise as many whole
 * sentences as fit, first from `around` onwards, then before it. Lines outside the quote mark omissions. Empty if `around`
 * alone does not fit: sentences are never cut.
 */
export function paragraphMarkdown(
  { answers }: Wording,
  article: Article,
  { sentences }: Paragraph,
  room: number,
  { around, bold }: Emphasis,
): string {
  let first = Math.max(
    0,
    sentences.findLastIndex(({ start }) => start <= around.start),
  );
  let last = Math.max(
    first,
    sentences.findIndex(({ end }) => end >= around.end),
  );
  const render = (from: number, to: number): string => {
    const span = { start: sentences[from]?.start ?? 0, end: sentences[to]?.end ?? 0 };
    const omission = (count: number) => `-# ${escapeLine(answers.leftOut(count))}`;
    const before = from > 0 ? `${omission(from)}\n` : '';
    const after = to + 1 < sentences.length ? `\n${omission(sentences.length - 1 - to)}` : '';
    return before + quoteMarkdown(Quote.slice(article, span), bold) + after;
  };
  const fits = (from: number, to: number): boolean =>
    from >= 0 && to < sentences.length && render(from, to).length <= room;
  if (!fits(first, last)) return '';
  while (fits(first, last + 1)) last += 1;
  while (fits(first - 1, last)) first -= 1;
  return render(first, last);
}

/** The same below a head, with `room` for both; a line says so if the paragraph does not fit. */
export function paragraphUnder(
  wording: Wording,
  head: string,
  article: Article,
  paragraph: Paragraph,
  room: number,
  emphasis: Emphasis,
): string {
  const words = paragraphMarkdown(wording, article, paragraph, room - head.length, emphasis);
  return head + (words || `-# ${escapeLine(wording.answers.tooLong)}`);
}
