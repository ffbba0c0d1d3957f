import type { Article, Paragraph, Span } from '../../domain/article.ts';
import { Quote } from '../../domain/quote.ts';
import { escapeMarkdown } from './escape-markdown.ts';

/** Article words as a block quote; what lies inside `bold`, in bold. */
export function quoteMarkdown(quote: Quote, bold?: Span): string {
  const { article, start, end } = quote;
  const piece = (from: number, to: number) =>
    from < to ? escapeMarkdown(Quote.slice(article, { start: from, end: to }).text) : '';
  const words =
    bold === undefined
      ? piece(start, end)
      : `${piece(start, bold.start)}**${piece(bold.start, bold.end)}**${piece(bold.end, end)}`;
  return `> ${words.replaceAll('\n', '\n> ')}`;
}

/** Which sentences of a paragraph must be shown, and which words of them in bold. */
export interface Emphasis {
  readonly around: Span;
  readonly bold?: Span;
}

/**
 * A paragraph as a block quote of at most `room` characters: whole if it fits, else as many whole sentences from
 * `around` onwards, then before it, as do; what is left out is marked on a line of its own, outside the quote.
 * Empty when `around` alone does not fit: nothing is cut inside a sentence.
 */
export function paragraphMarkdown(
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

/** The same under a head, both together in the room; a line that says so where the paragraph does not fit. */
export function paragraphUnder(
  head: string,
  article: Article,
  paragraph: Paragraph,
  room: number,
  emphasis: Emphasis,
): string {
  const words = paragraphMarkdown(article, paragraph, room - head.length, emphasis);
  return head + (words || '-# Too long to be shown here.');
}

function omission(count: number): string {
  return `-# […] ${count === 1 ? '1 sentence' : `${count} sentences`} left out`;
}
