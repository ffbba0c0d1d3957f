import type { Article, Span } from '../domain/article.ts';
import type { ReportedSpeech, Speaker, SpokenQuote } from '../domain/spoken-quote.ts';
import { finish } from '../domain/steps/finish.ts';
import { nameWords } from './identity/name-match.ts';
import { quotationSteps, quotationsOf } from './marks/quotation-marks.ts';
import { reportOf, type SpokenBy } from './reported-speech.ts';
import { speechIn } from './spoken-quotes.ts';

/** A speaker of an article with everything that it quotes from them, or reports in its own words. */
export interface Voice {
  readonly speaker: Speaker;
  /** The normalized name. Equal keys in two articles count as one person. */
  readonly key: string;
  /** In the order of the article. */
  readonly quotes: readonly SpokenQuote[];
  /** In the order of the article, without those whose verb introduces a quote. */
  readonly reports: readonly ReportedSpeech[];
}

interface Analysis {
  readonly quotes: readonly SpokenQuote[];
  readonly reports: readonly ReportedSpeech[];
  readonly quotations: readonly Span[];
  readonly voices: readonly Voice[];
}

/** Who says what in articles. Reads an article on first use and keeps the result as long as the article is loaded. */
export class Speech {
  readonly #analyses = new WeakMap<Article, Analysis>();
  /** Of articles that are being read. */
  readonly #readings = new WeakMap<Article, Generator<void, Analysis>>();

  /** In the order of the article. */
  quotesOf(article: Article): readonly SpokenQuote[] {
    return this.#of(article).quotes;
  }

  /** The speakers identified by name: who is quoted in the order of their first quotes, then who is only reported. */
  voicesOf(article: Article): readonly Voice[] {
    return this.#of(article).voices;
  }

  /** Reads the articles, paragraph by paragraph. Two readings of an article share the work. */
  *reading(articles: Iterable<Article>): Generator<void, void> {
    for (const article of articles) {
      const reading = this.#readingOf(article);
      while (!this.#analyses.has(article)) {
        this.#keep(article, reading.next());
        yield;
      }
    }
  }

  /** Whether any of the span is in quotation marks. */
  isQuoted(article: Article, span: Span): boolean {
    return this.#of(article).quotations.some(({ start, end }) => start < span.end && span.start < end);
  }

  /**
   * To whom the article attributes the span; undefined if it does not tell, if the span touches the words of several
   * speakers, or if it is a quote within a quote.
   */
  spokenBy(article: Article, span: Span): SpokenBy | undefined {
    const quotes = this.quotesOf(article).filter(({ start, end }) => start < span.end && span.start < end);
    const [first] = quotes;
    if (first === undefined || span.start < first.start) return this.#reportedBy(article, span);
    if (first.mention === undefined || isNested(article, first, span)) return undefined;
    const { mention, speakers } = first;
    return quotes.every((quote) => isSameSource(quote, first))
      ? { mention, speakers, isReported: false }
      : undefined;
  }

  #reportedBy(article: Article, span: Span): SpokenBy | undefined {
    const report = reportOf(article, this.#of(article).reports, span);
    return report && { mention: report.mention, speakers: report.speakers, isReported: true };
  }

  #of(article: Article): Analysis {
    const known = this.#analyses.get(article);
    if (known !== undefined) return known;
    const analysis = finish(this.#readingOf(article));
    this.#keep(article, { done: true, value: analysis });
    return analysis;
  }

  #readingOf(article: Article): Generator<void, Analysis> {
    const reading = this.#readings.get(article) ?? analysisOf(article);
    if (!this.#analyses.has(article)) this.#readings.set(article, reading);
    return reading;
  }

  #keep(article: Article, { done, value }: IteratorResult<void, Analysis>): void {
    if (done !== true) return;
    this.#analyses.set(article, value);
    this.#readings.delete(article);
  }
}

function* analysisOf(article: Article): Generator<void, Analysis> {
  const quotations = yield* quotationSteps(article);
  const { quotes, reports } = yield* speechIn(article, quotations);
  yield;
  return { quotes, reports, quotations, voices: yield* voicesIn(quotes, reports) };
}

function isSameSource(quote: SpokenQuote, other: SpokenQuote): boolean {
  if (quote.mention?.start === other.mention?.start) return true;
  return quote.speakers.length > 0 && quote.speakers.every((speaker) => other.speakers.includes(speaker));
}

/** Whether the span lies in quotation marks inside the quote: the words of somebody whom the speaker quotes. */
function isNested({ text }: Article, { words }: SpokenQuote, span: Span): boolean {
  const inside = { ...words, number: 1, sentences: [] };
  return quotationsOf({ text, paragraphs: [inside] }).some(
    ({ start, end }) => start <= span.start && span.end <= end,
  );
}

/** Drops middle initials: Ann B. Lee is Ann Lee. */
function keyOf(name: string): string {
  const words = nameWords(name);
  return words
    .filter(({ length }, index) => length > 1 || index === 0 || index === words.length - 1)
    .join(' ');
}

function* voicesIn(
  quotes: readonly SpokenQuote[],
  reports: readonly ReportedSpeech[],
): Generator<void, Voice[]> {
  const verbs = new Set(quotes.map(({ cue }) => cue?.start));
  const quoted = bySpeaker(quotes);
  yield;
  const reported = bySpeaker(reports.filter(({ cue }) => !verbs.has(cue.start)));
  const voices: Voice[] = [];
  for (const speaker of new Set([...quoted.keys(), ...reported.keys()])) {
    const own = { quotes: quoted.get(speaker) ?? [], reports: reported.get(speaker) ?? [] };
    voices.push({ speaker, key: keyOf(speaker.name), ...own });
    yield;
  }
  return voices;
}

function bySpeaker<Saying extends { readonly speakers: readonly Speaker[] }>(
  sayings: readonly Saying[],
): Map<Speaker, Saying[]> {
  const found = new Map<Speaker, Saying[]>();
  for (const saying of sayings) {
    for (const speaker of saying.speakers) {
      const own = found.get(speaker);
      if (own === undefined) found.set(speaker, [saying]);
      else own.push(saying);
    }
  }
  return found;
}
