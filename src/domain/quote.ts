import type { Article, Span } from './article.ts';

/**
 * An exact excerpt of an article. A `Quote` can only be made by slicing the stored text, so that
 * `quote.article.text.slice(quote.start, quote.end) === quote.text` always holds. Code that shows an article's words takes a
 * `Quote`, never a string.
 */
export class Quote {
  readonly #article: Article;
  readonly #span: Span;

  private constructor(article: Article, span: Span) {
    this.#article = article;
    this.#span = span;
  }

  /** @throws RangeError if the span is empty or outside the article's text */
  static slice(article: Article, { start, end }: Span): Quote {
    const inside =
      Number.isInteger(start) && Number.isInteger(end) && start >= 0 && end <= article.text.length;
    if (!inside || start >= end) {
      throw new RangeError(`No quote at ${start}–${end} of a text of ${article.text.length} code units`);
    }
    return new Quote(article, { start, end });
  }

  get article(): Article {
    return this.#article;
  }

  get start(): number {
    return this.#span.start;
  }

  get end(): number {
    return this.#span.end;
  }

  get text(): string {
    return this.#article.text.slice(this.#span.start, this.#span.end);
  }
}
