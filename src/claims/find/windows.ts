import type { Article, Paragraph, Span } from '../../domain/article.ts';
import { type Language, languageOf } from '../../language/language.ts';
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

/** The words of paragraphs, each tokenized once. Lives as long as one check of a quote: the words take much memory. */
export class ParagraphWords {
  readonly #known = new Map<Paragraph, readonly QuoteWord[]>();

  /** With offsets into the article's text. */
  of({ text }: Article, paragraph: Paragraph): readonly QuoteWord[] {
    const known = this.#known.get(paragraph);
    if (known !== undefined) return known;
    const { start, end } = paragraph;
    const words = quoteWordsOf(text.slice(start, end)).map((word) => ({
      ...word,
      start: word.start + start,
      end: word.end + start,
    }));
    this.#known.set(paragraph, words);
    return words;
  }
}

/** @param span from the beginning of a paragraph to the end of one */
export function readWindow(
  article: Article,
  { start, end }: Span,
  narration: readonly Span[],
  paragraphWords = new ParagraphWords(),
): Window {
  const language = languageOf(article.language);
  const words = article.paragraphs
    .filter((paragraph) => start <= paragraph.start && paragraph.end <= end)
    .flatMap((paragraph) => paragraphWords.of(article, paragraph));
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
