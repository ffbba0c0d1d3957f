import type { Article, Paragraph, Span } from '../../domain/article.ts';
import { isProse } from '../../domain/paragraphs/kinds.ts';
import { finish } from '../../domain/steps/finish.ts';
import { closingMark, MARK, opens } from './closing-mark.ts';

/** A quotation with its marks; never nested in another. */
export interface Quotation extends Span {
  /** Without the marks and the white space inside them. */
  readonly words: Span;
}

interface Opening {
  readonly mark: string;
  readonly start: number;
}

/**
 * The quotations of an article in reading order; one may span several paragraphs, but not a heading or a caption. Linear in the
 * article's length.
 */
export function quotationsOf(article: Pick<Article, 'text' | 'paragraphs'>): Quotation[] {
  return finish(quotationSteps(article));
}

/** `quotationsOf`, one paragraph a step. */
export function* quotationSteps({
  text,
  paragraphs,
}: Pick<Article, 'text' | 'paragraphs'>): Generator<void, Quotation[]> {
  const found: Quotation[] = [];
  let open: Opening | undefined;
  let before: Paragraph | undefined;
  for (const paragraph of paragraphs) {
    const goesOn = isProse(paragraph) && (before === undefined || isProse(before));
    if (open !== undefined && !(goesOn && text.startsWith(open.mark, paragraph.start))) {
      if (before !== undefined) found.push(...unclosed(text, open, before));
      open = undefined;
    }
    open = scan(text, paragraph, open, found);
    yield;
    before = paragraph;
  }
  if (open !== undefined && before !== undefined) found.push(...unclosed(text, open, before));
  return found;
}

/**
 * @returns the quotation still open at the paragraph's end; it continues if the next paragraph repeats its opening mark
 */
function scan(
  text: string,
  { start, end }: Paragraph,
  continued: Opening | undefined,
  found: Quotation[],
): Opening | undefined {
  const paragraph = text.slice(start, end);
  let open = continued;
  let at = open === undefined ? start : start + open.mark.length;
  for (;;) {
    open ??= nextOpening(text, paragraph, at, start);
    if (open === undefined) return undefined;
    const from = Math.max(at, open.start + open.mark.length);
    const closing = closingMark(text, from, end, open.mark);
    if (closing === undefined && mayContinue(open, start)) return open;
    if (closing === undefined) at = open.start + open.mark.length;
    else if (closing.start === closing.end) at = closing.start;
    else {
      found.push(quotation(text, open.start, closing.end, open.mark.length, closing.end - closing.start));
      at = closing.end;
    }
    open = undefined;
  }
}

/** A single mark may be an apostrophe, so its quotation continues only if the paragraph begins with it. */
function mayContinue({ mark, start }: Opening, paragraphStart: number): boolean {
  return start <= paragraphStart || !/^['‘‚]$/u.test(mark);
}

/** @param paragraph its text, which ends the search: the next mark may be far away */
function nextOpening(
  text: string,
  paragraph: string,
  from: number,
  paragraphStart: number,
): Opening | undefined {
  MARK.lastIndex = from - paragraphStart;
  for (let match = MARK.exec(paragraph); match !== null; match = MARK.exec(paragraph)) {
    const start = paragraphStart + match.index;
    if (opens(text, start, match[0], paragraphStart)) return { mark: match[0], start };
  }
  return undefined;
}

/** An unclosed mark counts only at the beginning of a paragraph; its quotation ends with the last paragraph. */
function unclosed(text: string, { mark, start }: Opening, last: Paragraph): Quotation[] {
  const begins = start === 0 || text[start - 1] === '\n';
  return begins ? [quotation(text, start, last.end, mark.length, 0)] : [];
}

function quotation(text: string, start: number, end: number, opening: number, closing: number): Quotation {
  const inside = text.slice(start + opening, end - closing);
  const from = start + opening + (inside.length - inside.trimStart().length);
  return { start, end, words: { start: from, end: from + inside.trim().length } };
}
