import type { Article, Paragraph, Span } from '../../domain/article.ts';
import { isBeside } from '../../domain/paragraphs/kinds.ts';
import { Quote } from '../../domain/quote.ts';
import type { Wording } from '../../wording/wording.ts';
import { small } from '../replies/passage-header.ts';
import { quoteMarkdown } from '../text/quote-markdown.ts';

/** A paragraph, or some whole sentences of one that is too long for a page. */
export interface Piece {
  readonly paragraph: Paragraph;
  /** Which piece of its paragraph, from 0. */
  readonly part: number;
  readonly markdown: string;
}

/** A place to read from, which lasts as long as the text. */
export interface Place {
  /** The paragraph's present number, from 1. */
  readonly paragraph: number;
  readonly part: number;
}

/** Characters on a page: about 400 words, a screen on a computer. */
const MAX_PAGE = 2_400;
/** A message has at most 40 components: https://discord.com/developers/docs/components/reference */
const MAX_PIECES = 24;

/**
 * The pieces around a paragraph in reading order, what stands beside the text last: enough for the page that begins there and for
 * the one before. Each fits on a page.
 */
export function piecesAround(wording: Wording, article: Article, paragraph: number): Piece[] {
  const first = Math.max(0, paragraph - 1 - MAX_PIECES);
  return article.paragraphs
    .slice(first, paragraph + MAX_PIECES)
    .flatMap((each) =>
      parts(wording, article, each).map((markdown, part) => ({ paragraph: each, part, markdown })),
    );
}

/** The first of the pieces on the page before the one that begins here. */
export function pageBefore(pieces: readonly Piece[], start: number): number {
  let first = start;
  let left = MAX_PAGE;
  while (first > 0 && start - first < MAX_PIECES) {
    left -= pieces[first - 1]?.markdown.length ?? 0;
    if (left < 0 && first < start) break;
    first -= 1;
  }
  return first;
}

/** The first piece that the page that begins here has no room for. */
export function pageEnd(pieces: readonly Piece[], start: number): number {
  let end = start;
  let left = MAX_PAGE;
  while (end < pieces.length && end - start < MAX_PIECES) {
    left -= pieces[end]?.markdown.length ?? 0;
    if (left < 0 && end > start) break;
    end += 1;
  }
  return end;
}

function parts(wording: Wording, article: Article, paragraph: Paragraph): string[] {
  const whole = pieceMarkdown(wording, article, paragraph, paragraph);
  if (whole.length <= MAX_PAGE || paragraph.sentences.length === 0) return [fitting(wording, whole)];
  const runs: { span: Span; markdown: string }[] = [];
  for (const sentence of paragraph.sentences) {
    const last = runs.at(-1);
    const longer = last && { start: last.span.start, end: sentence.end };
    const markdown = longer && pieceMarkdown(wording, article, paragraph, longer);
    if (last !== undefined && longer !== undefined && markdown !== undefined && markdown.length <= MAX_PAGE)
      runs[runs.length - 1] = { span: longer, markdown };
    else runs.push({ span: sentence, markdown: pieceMarkdown(wording, article, paragraph, sentence) });
  }
  return runs.map(({ markdown }) => fitting(wording, markdown));
}

/** A sentence is never cut. */
function fitting({ answers }: Wording, markdown: string): string {
  return markdown.length <= MAX_PAGE ? markdown : small(answers.sentenceTooLong);
}

/** Headings look like headings; what stands beside the text says so. */
function pieceMarkdown(wording: Wording, article: Article, paragraph: Paragraph, span: Span): string {
  const words = quoteMarkdown(Quote.slice(article, span));
  if (isBeside(paragraph)) return `${small(wording.answers.paragraph(paragraph))}\n${words}`;
  if (paragraph.kind === 'heading') return words.replace(/^> /u, '> ### ');
  return paragraph.kind === 'list-item' ? words.replace(/^> /u, '> - ') : words;
}
