import type { Article, Paragraph, Span } from '../../domain/article.ts';
import { isBeside } from '../../domain/paragraphs/kinds.ts';
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

/**
 * Reads the articles' words, each paragraph once. Lives as long as one check of a quote, because words take much memory.
 */
export class WindowReader {
  readonly #words = new Map<Paragraph, readonly QuoteWord[]>();
  readonly #windows = new Map<string, Window>();

  /**
   * @param span from the beginning of a paragraph to the end of one
   * @param narration attributions that a quote may leave out
   */
  read(article: Article, { start, end }: Span, narration: readonly Span[] = []): Window {
    const name = `${article.key} ${start} ${end}`;
    const known = narration.length === 0 ? this.#windows.get(name) : undefined;
    if (known !== undefined) return known;
    const words = article.paragraphs
      .filter((paragraph) => start <= paragraph.start && paragraph.end <= end)
      .flatMap((paragraph) => this.#wordsOf(article, paragraph));
    const isNarration = (word: Span) =>
      narration.some((gap) => gap.start <= word.start && word.end <= gap.end);
    const free = new Set(narration.length === 0 ? [] : words.filter(isNarration));
    const window = { article, language: languageOf(article.language), words, narration: free };
    if (narration.length === 0) this.#windows.set(name, window);
    return window;
  }

  /** With offsets into the article's text. */
  #wordsOf({ text }: Article, paragraph: Paragraph): readonly QuoteWord[] {
    const known = this.#words.get(paragraph);
    if (known !== undefined) return known;
    const words = quoteWordsOf(text.slice(paragraph.start, paragraph.end), paragraph.start);
    this.#words.set(paragraph, words);
    return words;
  }
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
    if (last?.article === article && !isBeside(paragraph) && touches(article, last.end, start))
      last.end = end;
    else windows.push({ article, start, end });
  }
  return windows;
}

function touches({ text }: Article, end: number, start: number): boolean {
  return start <= end || text.slice(end, start).trim() === '';
}

/**
 * The outer edge of the paragraph that makes the window long enough in the direction of `step`. What stands beside the running
 * text continues nothing.
 */
function edgeOf({ paragraphs }: Article, index: number, step: 1 | -1, length: number): number {
  let at = index;
  let missing = length;
  for (;;) {
    const [here, next] = [paragraphs[at], paragraphs[at + step]];
    if (missing <= 0 || here === undefined || next === undefined || isBeside(here) || isBeside(next)) break;
    at += step;
    missing -= (paragraphs[at]?.end ?? 0) - (paragraphs[at]?.start ?? 0);
  }
  return (step === 1 ? paragraphs[at]?.end : paragraphs[at]?.start) ?? 0;
}
