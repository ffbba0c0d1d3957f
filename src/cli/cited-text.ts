import type { Article, Paragraph, Span } from '../domain/article.ts';
import { Quote } from '../domain/quote.ts';
import { sourceLink } from '../text-fragments/link-to-span.ts';
import { printable } from './printable.ts';
import type { TextStyle } from './terminal.ts';
import { wording } from './wording.ts';

export interface Cited {
  readonly article: Article;
  readonly paragraph: Paragraph;
  /** The words to show. */
  readonly around: Span;
  /** A part of them to set apart. */
  readonly marked: Span;
  /** Where the link leads. */
  readonly linked: Span;
}

/** The title, the citation, the words, and the link to them where the article has an address. */
export function citedText({ article, paragraph, around, marked, linked }: Cited, mark: TextStyle): string {
  const link = sourceLink(article, linked);
  return [
    printable(article.title),
    printable(wording.citations.line(article, paragraph)),
    '',
    citedWords(article, around, marked, mark),
    ...(link === undefined ? [] : ['', link]),
  ].join('\n');
}

/** The title, and the source in a line below it where anything is known of it. */
export function articleHeading(article: Article): string {
  const source = wording.citations.source(article);
  return printable([article.title, ...(source.length === 0 ? [] : [source.join(' · ')])].join('\n'));
}

/** The same in one line of a list. @param address of the article, if it is to be told */
export function articleLine(article: Article, address?: string): string {
  const about = [
    article.title,
    ...wording.citations.source(article),
    ...(address === undefined ? [] : [address]),
  ];
  return `  ${printable(about.join(' · ').replace(/\s*\n\s*/gu, ' '))}`;
}

export function indented(text: string): string {
  return text.replace(/^/gmu, '  ');
}

/** Words of an article, with a part of them set apart. */
export function citedWords(article: Article, around: Span, marked: Span, mark: TextStyle): string {
  const piece = (start: number, end: number) =>
    start < end ? printable(Quote.slice(article, { start, end }).text) : '';
  const before = piece(around.start, marked.start);
  const after = piece(marked.end, around.end);
  return indented(before + mark(piece(marked.start, marked.end)) + after);
}
