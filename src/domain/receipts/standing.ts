import type { Article, Paragraph } from '../article.ts';
import { Quote } from '../quote.ts';

/**
 * Where proved words stand in the text that the article has now. Present: theirs is that text. Kept: the text is another,
 * but has these words. Gone: it does not have them any more.
 */
export type Standing =
  | { readonly kind: 'present' }
  | { readonly kind: 'kept'; readonly quote: Quote; readonly paragraph: Paragraph }
  | { readonly kind: 'gone'; readonly article: Article };

const WORD = /[\p{L}\p{M}\p{N}]/u;

/** Looks for the words in their own paragraph, if its lasting number tells which that is, then from the beginning. */
export function standingOf(quote: Quote, present: Article): Standing {
  if (present.text === quote.article.text) return { kind: 'present' };
  const places = placesOf(quote.text, present);
  const own = places.find(({ paragraph }) => numberOf(present, paragraph) === ownNumber(quote));
  const place = own ?? places[0];
  return place === undefined ? { kind: 'gone', article: present } : { kind: 'kept', ...place };
}

/** Where the article has these words, whole words only. */
function placesOf(words: string, article: Article): { quote: Quote; paragraph: Paragraph }[] {
  const { text } = article;
  const places = [];
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) {
    const end = start + words.length;
    const paragraph = paragraphAt(article, start);
    if (paragraph === undefined || cutsWord(text, start) || cutsWord(text, end)) continue;
    places.push({ quote: Quote.slice(article, { start, end }), paragraph });
  }
  return places;
}

function paragraphAt({ paragraphs }: Article, at: number): Paragraph | undefined {
  return paragraphs.find(({ start, end }) => start <= at && at < end);
}

function cutsWord(text: string, at: number): boolean {
  return WORD.test(text[at - 1] ?? '') && WORD.test(text[at] ?? '');
}

/** The lasting number of the paragraph in which the quote begins. */
function ownNumber({ article, start }: Quote): number | undefined {
  const paragraph = paragraphAt(article, start);
  return paragraph && numberOf(article, paragraph);
}

function numberOf({ numbering }: Article, { number }: Paragraph): number | undefined {
  return numbering?.paragraphs[number - 1];
}
