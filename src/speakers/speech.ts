import type { Article, Span } from '../domain/article.ts';
import type { Speaker, SpokenQuote } from '../domain/spoken-quote.ts';
import { nameWords } from './identity/name-match.ts';
import { quotationsOf } from './marks/quotation-marks.ts';
import { reportedBy, type SpokenBy } from './reported-speech.ts';
import { spokenQuotesOf } from './spoken-quotes.ts';

/** A speaker of an article with everything that it quotes from them. */
export interface Voice {
  readonly speaker: Speaker;
  /** The normalized name. Equal keys in two articles count as one person. */
  readonly key: string;
  /** In the order of the article. */
  readonly quotes: readonly SpokenQuote[];
}

interface Analysis {
  readonly quotes: readonly SpokenQuote[];
  readonly voices: readonly Voice[];
}

/** Who says what in articles. Reads an article on first use and keeps the result as long as the article is loaded. */
export class Speech {
  readonly #analyses = new WeakMap<Article, Analysis>();

  /** In the order of the article. */
  quotesOf(article: Article): readonly SpokenQuote[] {
    return this.#of(article).quotes;
  }

  /** The speakers identified by name, in the order of their first quotes. */
  voicesOf(article: Article): readonly Voice[] {
    return this.#of(article).voices;
  }

  /** Reads the articles, one per step. */
  *reading(articles: Iterable<Article>): Generator<void, void> {
    for (const article of articles) {
      this.#of(article);
      yield;
    }
  }

  /** Whether the span lies inside one direct quote. */
  isSpoken(article: Article, span: Span): boolean {
    const isAround = ({ start, end }: Span) => start <= span.start && span.end <= end;
    return quotationsOf(article).some(isAround) && this.quotesOf(article).some(isAround);
  }

  /**
   * To whom the article attributes the span; undefined if it does not tell, or if the span starts and ends with
   * different speakers.
   */
  spokenBy(article: Article, span: Span): SpokenBy | undefined {
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

  #of(article: Article): Analysis {
    const known = this.#analyses.get(article);
    if (known !== undefined) return known;
    const quotes = spokenQuotesOf(article);
    const analysis = { quotes, voices: voicesIn(quotes) };
    this.#analyses.set(article, analysis);
    return analysis;
  }
}

/** Drops middle initials: Ann B. Lee is Ann Lee. */
function keyOf(name: string): string {
  const words = nameWords(name);
  return words
    .filter(({ length }, index) => length > 1 || index === 0 || index === words.length - 1)
    .join(' ');
}

function voicesIn(quotes: readonly SpokenQuote[]): Voice[] {
  const bySpeaker = new Map<Speaker, SpokenQuote[]>();
  for (const quote of quotes) {
    if (quote.speaker === undefined) continue;
    const own = bySpeaker.get(quote.speaker);
    if (own === undefined) bySpeaker.set(quote.speaker, [quote]);
    else own.push(quote);
  }
  return [...bySpeaker].map(([speaker, own]) => ({
    speaker,
    key: keyOf(speaker.name),
    quotes: own,
  }));
}
