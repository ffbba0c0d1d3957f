import type { Article, Span } from '../domain/article.ts';
import type { SpokenQuote } from '../domain/spoken-quote.ts';
import { quotationsOf } from './quotation-marks.ts';
import { type Given, reportedBy } from './reported-speech.ts';
import { spokenQuotesOf } from './spoken-quotes.ts';

/** Who says what in articles. An article is read when it is first asked about, and once for as long as it is loaded. */
export class Speech {
  readonly #read = new WeakMap<Article, readonly SpokenQuote[]>();

  /** In the order of the article. */
  quotesOf(article: Article): readonly SpokenQuote[] {
    const read = this.#read.get(article) ?? spokenQuotesOf(article);
    this.#read.set(article, read);
    return read;
  }

  /** Reads the articles in small steps. */
  *reading(articles: Iterable<Article>): Generator<void, void> {
    for (const article of articles) {
      this.quotesOf(article);
      yield;
    }
  }

  /** Whether the words are somebody's direct speech. */
  isSpoken(article: Article, span: Span): boolean {
    const isAround = ({ start, end }: Span) => start <= span.start && span.end <= end;
    return quotationsOf(article).some(isAround) && this.quotesOf(article).some(isAround);
  }

  /** Whom the article gives the words to; undefined where it does not tell. */
  givenTo(article: Article, span: Span): Given | undefined {
    const quotations = quotationsOf(article);
    const begins = quotations.some(({ start, end }) => start <= span.start && span.start < end);
    if (!begins) return reportedBy(article, quotations, span);
    const quotes = this.quotesOf(article);
    const first = quotes.find(({ start, end }) => start <= span.start && span.start < end);
    const last = quotes.findLast(({ start, end }) => start < span.end && span.end <= end);
    if (first?.mention === undefined || last === undefined) return undefined;
    const { mention, speaker } = first;
    if (speaker === undefined) return last === first ? { mention } : undefined;
    return last.speaker === speaker ? { mention, speaker } : undefined;
  }
}
