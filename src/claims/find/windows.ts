import type { Article, Span } from '../../domain/article.ts';
import type { Language } from '../../language/language.ts';
import { type QuoteWord, quoteWordsOf } from '../../language/words/quote-words.ts';
import type { ParagraphPlace } from '../../retrieval/find-phrase.ts';

/** Tokenized paragraphs of an article; word offsets are into the article's text. */
export interface Window {
  readonly article: Article;
  readonly language: Language;
  readonly words: readonly QuoteWord[];
  /** Words of attributions between two quotations of one speaker, which a quote may leave out. */
  readonly narration: ReadonlySet<QuoteWord>;
}

export function readWindow(
  article: Article,
  { start, end }: Span,
  language: Language,
  narration: readonly Span[],
): Window {
  const words = quoteWordsOf(article.text.slice(start, end)).map((word) => ({
    ...word,
    start: word.start + start,
    end: word.end + start,
  }));
  const isNarration = (word: Span) => narration.some((gap) => gap.start <= word.start && word.end <= gap.end);
  return { article, language, words, narration: new Set(words.filter(isNarration)) };
}

/** Each place with whole paragraphs around it for at least `length` characters per side. Merges windows that touch. */
export function windowsAround(
  places: readonly ParagraphPlace[],
  length: number,
): (Span & { article: Article })[] {
  const windows: { article: Article; start: number; end: number }[] = [];
  const inReadingOrder = places.toSorted((one, other) =>
    one.article === other.article
      ? one.paragraph.start - other.paragraph.start
      : one.article.id < other.article.id
        ? -1
        : 1,
  );
  for (const { article, paragraph } of inReadingOrder) {
    const start = edgeOf(article, paragraph.number - 1, -1, length);
    const end = edgeOf(article, paragraph.number - 1, 1, length);
    const last = windows.at(-1);
    if (last?.article === article && touches(article, last.end, start)) last.end = end;
    else windows.push({ article, start, end });
  }
  return windows;
}

function touches({ text }: Article, end: number, start: number): boolean {
  return start <= end || text.slice(end, start).trim() === '';
}

/** The outer edge of the paragraph that makes the window long enough in the direction of `step`. */
function edgeOf({ paragraphs }: Article, index: number, step: 1 | -1, length: number): number {
  let at = index;
  let missing = length;
  while (missing > 0 && paragraphs[at + step] !== undefined) {
    at += step;
    missing -= (paragraphs[at]?.end ?? 0) - (paragraphs[at]?.start ?? 0);
  }
  return (step === 1 ? paragraphs[at]?.end : paragraphs[at]?.start) ?? 0;
}
