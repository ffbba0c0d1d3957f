import type { Span } from '../../domain/article.ts';
import { type Passage, sentencesAround } from '../../domain/passage.ts';
import { Quote } from '../../domain/quote.ts';
import type { ReportedSpeech, SpokenQuote } from '../../domain/spoken-quote.ts';
import type { Library } from '../../libraries/library.ts';
import { findSpeakers } from './find-speakers.ts';
import type { ArticleVoice, LibrarySpeaker } from './list-speakers.ts';

/** A quote with its attribution, in the article's words. */
export interface Saying {
  /** The fullest form of the speaker's name in the article. */
  readonly speaker: Quote;
  /** With its quotation marks; may span several paragraphs. */
  readonly quote: Quote;
  /** The words that attribute the quote: "Kremlin spokesman Dmitry Peskov told". */
  readonly clause?: Quote;
  /** The paragraph in which the quote begins; its sentences and those of the clause are highlighted. */
  readonly passage: Passage;
}

/** What somebody is reported to have said, in the article's own words. */
export interface ReportedSaying {
  /** The fullest form of the speaker's name in the article. */
  readonly speaker: Quote;
  /** The reported words, without the attribution. */
  readonly words: Quote;
  /** The words that attribute them: "Ann Bell said". */
  readonly clause: Quote;
  /** The paragraph, with the whole sentence highlighted. */
  readonly passage: Passage;
}

export interface Sayings {
  /** Everybody whom the name can mean; at least one. */
  readonly speakers: readonly LibrarySpeaker[];
  /** Newest article first; in reading order within an article. */
  readonly sayings: readonly Saying[];
  /** In the same order, one for each sentence. */
  readonly reports: readonly ReportedSaying[];
}

/**
 * Everything that a person or body is quoted or reported as saying, under any of their names.
 *
 * @param request the speaker's name, as typed; an article's id, key or title, by default all articles
 * @throws UserError unknown-article, unknown-speaker
 */
export async function listSayings(
  library: Pick<Library, 'store' | 'speech'>,
  { speaker, article }: { readonly speaker: string; readonly article?: string | undefined },
): Promise<Sayings> {
  const speakers = await findSpeakers(library, speaker, article);
  const voices = speakers.flatMap((one) => one.voices);
  const ordered = library.store.all().map((one) => voices.filter((voice) => voice.article === one));
  return {
    speakers,
    sayings: ordered.flatMap((own) => own.flatMap(sayingsOf).sort(byPlace(({ quote }) => quote))),
    reports: ordered.flatMap((own) =>
      withoutRepeats(own.flatMap(reportsOf).sort(byPlace(({ words }) => words))),
    ),
  };
}

function byPlace<Item>(placeOf: (item: Item) => Span): (one: Item, other: Item) => number {
  return (one, other) => placeOf(one).start - placeOf(other).start;
}

/** The first report of each sentence, which is shown whole. */
function withoutRepeats(reports: readonly ReportedSaying[]): ReportedSaying[] {
  const isSame = (one: ReportedSaying, other: ReportedSaying) =>
    one.passage.highlight.start === other.passage.highlight.start;
  return reports.filter((report, index) => reports.findIndex((other) => isSame(other, report)) === index);
}

function reportsOf({ article, speaker, reports }: ArticleVoice): ReportedSaying[] {
  return reports.flatMap((report) => {
    const passage = passageOf(article, report);
    if (passage === undefined) return [];
    const name = Quote.slice(article, speaker.span);
    return [
      {
        speaker: name,
        words: Quote.slice(article, report),
        clause: Quote.slice(article, report.clause),
        passage,
      },
    ];
  });
}

function sayingsOf({ article, speaker, quotes }: ArticleVoice): Saying[] {
  const name = Quote.slice(article, speaker.span);
  return quotes.flatMap((quote) => {
    const passage = passageOf(article, quote);
    if (passage === undefined) return [];
    const clause = quote.clause === undefined ? {} : { clause: Quote.slice(article, quote.clause) };
    return [{ speaker: name, quote: Quote.slice(article, quote), ...clause, passage }];
  });
}

function passageOf(
  article: ArticleVoice['article'],
  quote: SpokenQuote | ReportedSpeech,
): Passage | undefined {
  const paragraph = article.paragraphs.findLast(({ start }) => start <= quote.start);
  if (paragraph === undefined) return undefined;
  const isInside = (span: Span) => paragraph.start <= span.start && span.end <= paragraph.end;
  const clause = quote.clause !== undefined && isInside(quote.clause) ? quote.clause : quote;
  const start = Math.min(quote.start, clause.start);
  const end = Math.min(paragraph.end, Math.max(quote.end, clause.end));
  return { article, paragraph, highlight: sentencesAround(paragraph, { start, end }), score: 1 };
}
