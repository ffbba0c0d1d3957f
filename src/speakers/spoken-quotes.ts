import type { Article, Span } from '../domain/article.ts';
import type { Speaker, SpokenQuote } from '../domain/spoken-quote.ts';
import { languageOf } from '../language/language.ts';
import { attribute } from './attribution/attribute.ts';
import type { Attribution } from './attribution/attribution.ts';
import { TokenBlock } from './attribution/token-block.ts';
import { blocksOf } from './attribution/tokens.ts';
import { identify } from './identity/identify.ts';
import { type Quotation, quotationsOf } from './marks/quotation-marks.ts';
import { looksLikeTitle } from './marks/titles-of-works.ts';

/**
 * An unattributed quotation with fewer words that is no sentence of its own is a term or scare quotes. Higher: fewer fragments.
 */
const MIN_WORDS = 5;

/**
 * The direct quotes of an article in reading order, with their speakers as far as the text identifies them beyond
 * doubt. Linear in the article's length.
 */
export function spokenQuotesOf(article: Article): SpokenQuote[] {
  const quotations = quotationsOf(article);
  const { speech, stopWords } = languageOf(article.language);
  if (speech === undefined)
    return quotations
      .filter((quotation) => isSpeech(article.text, quotation))
      .map((quotation) => ({ ...quotation, speakers: [] }));
  const blocks = blocksOf(article, quotations, speech).map((tokens) => new TokenBlock(tokens, speech));
  const attributions = attribute(article, quotations, blocks);
  const speakers = identify(article, blocks, attributions, stopWords);
  return quotations.flatMap((quotation, index) => {
    const attribution = attributions[index];
    if (attribution === undefined && !isSpeech(article.text, quotation)) return [];
    return [spokenQuote(quotation, attribution, speakers[index] ?? [])];
  });
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
