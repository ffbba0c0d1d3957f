import type { Article, Span } from '../domain/article.ts';
import { isProse } from '../domain/paragraphs/kinds.ts';
import type { ReportedSpeech, Speaker, SpokenQuote } from '../domain/spoken-quote.ts';
import { finish } from '../domain/steps/finish.ts';
import { languageOf } from '../language/language.ts';
import { attribute } from './attribution/attribute.ts';
import type { Attribution } from './attribution/attribution.ts';
import { type Report, reportsIn } from './attribution/reports.ts';
import { TokenBlock } from './attribution/token-block.ts';
import { blocksOf } from './attribution/tokens.ts';
import { identify } from './identity/identify.ts';
import { type Quotation, quotationsOf } from './marks/quotation-marks.ts';
import { looksLikeTitle } from './marks/titles-of-works.ts';

/**
 * An unattributed quotation with fewer words that is no sentence of its own is a term or scare quotes. Higher: fewer fragments.
 */
const MIN_WORDS = 5;

/** What an article says that others said. */
export interface SpeechIn {
  /** Direct quotes in reading order. */
  readonly quotes: readonly SpokenQuote[];
  /** In the order of their verbs; nested where one speaker reports another. */
  readonly reports: readonly ReportedSpeech[];
}

/** The direct quotes of an article in reading order. */
export function spokenQuotesOf(article: Article): readonly SpokenQuote[] {
  return finish(speechIn(article, quotationsOf(article))).quotes;
}

/**
 * The direct quotes and the reported statements of an article, with their speakers as far as the text identifies them
 * beyond doubt. Linear in the article's length. One block a step.
 *
 * @param all `quotationsOf` the article
 */
export function* speechIn(article: Article, all: readonly Quotation[]): Generator<void, SpeechIn> {
  const quotations = inProse(article, all);
  const language = languageOf(article.language);
  const { speech, stopWords } = language;
  if (speech === undefined) return { quotes: unattributed(article, quotations), reports: [] };
  const blocks: TokenBlock[] = [];
  for (const tokens of yield* blocksOf(article, quotations, speech)) {
    blocks.push(new TokenBlock(tokens, speech));
    yield;
  }
  const attributions = yield* attribute(article, quotations, blocks);
  const reports: Report[] = [];
  for (const block of blocks) {
    reports.push(...reportsIn(block, language));
    yield;
  }
  const { quoted, reported } = yield* identify(article, blocks, attributions, reports, stopWords);
  const quotes: SpokenQuote[] = [];
  for (const [index, quotation] of quotations.entries()) {
    const attribution = attributions[index];
    if (attribution !== undefined || isSpeech(article.text, quotation))
      quotes.push(spokenQuote(quotation, attribution, quoted[index] ?? []));
    yield;
  }
  return { quotes, reports: reports.map((report, index) => reportedSpeech(report, reported[index] ?? [])) };
}

/** Without those in headings, captions and tables: nobody says these in the article. */
function inProse({ paragraphs }: Article, all: readonly Quotation[]): Quotation[] {
  let at = 0;
  return all.filter(({ start }) => {
    while ((paragraphs[at]?.end ?? Number.POSITIVE_INFINITY) <= start) at += 1;
    const paragraph = paragraphs[at];
    return paragraph === undefined || isProse(paragraph);
  });
}

function unattributed({ text }: Article, quotations: readonly Quotation[]): SpokenQuote[] {
  return quotations
    .filter((quotation) => isSpeech(text, quotation))
    .map((quotation) => ({ ...quotation, speakers: [] }));
}

function reportedSpeech({ content, mention, cue }: Report, speakers: readonly Speaker[]): ReportedSpeech {
  return { ...content, mention, cue, clause: around(mention, cue), speakers };
}

/** The identified speakers with their numbers of quotes, most quoted first. */
export function speakersOf(quotes: readonly SpokenQuote[]): { speaker: Speaker; quotes: number }[] {
  const counts = new Map<Speaker, number>();
  for (const { speakers } of quotes) {
    for (const speaker of speakers) counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
  }
  return [...counts]
    .map(([speaker, count]) => ({ speaker, quotes: count }))
    .sort((one, other) => other.quotes - one.quotes);
}

function spokenQuote(
  { start, end, words }: Quotation,
  attribution: Attribution | undefined,
  speakers: readonly Speaker[],
): SpokenQuote {
  if (attribution === undefined) return { start, end, words, speakers };
  const { mention, cue } = attribution;
  return { start, end, words, cue, mention, clause: around(mention, cue), speakers };
}

function around(one: Span, other: Span): Span {
  return { start: Math.min(one.start, other.start), end: Math.max(one.end, other.end) };
}

function isSpeech(text: string, { start, words }: Quotation): boolean {
  const inside = text.slice(words.start, words.end);
  if (looksLikeTitle(inside)) return false;
  if (inside.split(/\s+/u).length >= MIN_WORDS) return true;
  return /[.!?…。！？]$/u.test(inside) && !/\p{Ll}\s$/u.test(text.slice(Math.max(0, start - 2), start));
}
