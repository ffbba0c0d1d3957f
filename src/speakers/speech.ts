import type { Article, Span } from '../domain/article.ts';
import type { Speaker, SpokenQuote } from '../domain/spoken-quote.ts';
import { type Given, reportedBy } from './attribution/reported-speech.ts';
import { nameWords } from './identity/called.ts';
import { quotationsOf } from './marks/quotation-marks.ts';
import { spokenQuotesOf } from './spoken-quotes.ts';

/** Somebody in an article with what they are quoted as saying. */
export interface Voice {
  readonly speaker: Speaker;
  /** The name as names are compared: who has the same in two articles is one person to us. */
  readonly key: string;
  /** In the order of the article. */
  readonly quotes: readonly SpokenQuote[];
}

interface Read {
  readonly quotes: readonly SpokenQuote[];
  readonly voices: readonly Voice[];
}

/** Who says what in articles. An article is read when it is first asked about, and once for as long as it is loaded. */
export class Speech {
  readonly #read = new WeakMap<Article, Read>();

  /** In the order of the article. */
  quotesOf(article: Article): readonly SpokenQuote[] {
    return this.#of(article).quotes;
  }

  /** Those whose name the article tells, in the order in which they speak. */
  voicesOf(article: Article): readonly Voice[] {
    return this.#of(article).voices;
  }

  /** Reads the articles in small steps. */
  *reading(articles: Iterable<Article>): Generator<void, void> {
    for (const article of articles) {
      this.#of(article);
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

  #of(article: Article): Read {
    const known = this.#read.get(article);
    if (known !== undefined) return known;
    const quotes = spokenQuotesOf(article);
    const read = { quotes, voices: voicesIn(quotes) };
    this.#read.set(article, read);
    return read;
  }
}

/** Without middle initials: Ann B. Lee is Ann Lee. */
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
