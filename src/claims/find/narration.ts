import type { Article, Span } from '../../domain/article.ts';
import type { SpokenQuote } from '../../domain/spoken-quote.ts';
import { languageOf } from '../../language/language.ts';
import { quoteWordsOf } from '../../language/words/quote-words.ts';
import { quotationsOf } from '../../speakers/marks/quotation-marks.ts';
import type { Speech } from '../../speakers/speech.ts';

/** Words of an attribution between two quotations; a longer text tells more than who speaks. */
const MAX_WORDS = 40;
/** The same in languages without rules of speech, in which any short text between quotations counts as attribution. */
const MAX_UNKNOWN_WORDS = 8;

/**
 * The attributions between two quotations of one speaker, such as `, Doe said.` or `He added:`. A quote of what the
 * speaker said leaves them out.
 */
export function narrationOf(article: Article, speech: Speech): Span[] {
  const hasRules = languageOf(article.language).speech !== undefined;
  const quotes = hasRules
    ? speech.quotesOf(article)
    : quotationsOf(article).map((quotation): SpokenQuote => ({ ...quotation, speakers: [] }));
  return quotes.slice(1).flatMap((next, index) => {
    const before = quotes[index];
    if (before === undefined || before.end >= next.start) return [];
    const gap = { start: before.end, end: next.start };
    const words = quoteWordsOf(article.text.slice(gap.start, gap.end)).length;
    const isFree = hasRules
      ? words <= MAX_WORDS && isAttribution(article, gap, before, next)
      : words <= MAX_UNKNOWN_WORDS;
    return isFree && sentencesIn(article, gap) <= attributionsIn(gap, before, next, hasRules) ? [gap] : [];
  });
}

/** Whether both quotations have one speaker: by name, or because "he" can only be the one who spoke last. */
function isAttribution(
  { text, language }: Article,
  gap: Span,
  one: SpokenQuote,
  other: SpokenQuote,
): boolean {
  if (one.speakers.length > 0 && other.speakers.length > 0)
    return one.speakers.some((speaker) => other.speakers.includes(speaker));
  if (one.mention === undefined || other.mention === undefined) return false;
  if (one.mention.start === other.mention.start) return true;
  const mention = text.slice(other.mention.start, other.mention.end).toLowerCase();
  const isSameParagraph = !text.slice(gap.start, gap.end).includes('\n');
  return isSameParagraph && (languageOf(language).speech?.pronouns.get(mention) ?? 'none') !== 'none';
}

/** Number of clauses in the gap that attribute one of the quotations. */
function attributionsIn(gap: Span, before: SpokenQuote, next: SpokenQuote, hasRules: boolean): number {
  if (!hasRules) return 1;
  const clauses = [before.clause, next.clause].filter((clause) => clause !== undefined);
  const inside = clauses.filter(({ start, end }) => gap.start <= start && end <= gap.end);
  return new Set(inside.map(({ start }) => start)).size;
}

/** Number of sentences that the gap has words of; at least one. */
function sentencesIn({ text, paragraphs }: Article, gap: Span): number {
  const sentences = paragraphs.flatMap((paragraph) => paragraph.sentences);
  const own = sentences.filter(({ start, end }) => {
    const part = text.slice(Math.max(start, gap.start), Math.min(end, gap.end));
    return start < gap.end && gap.start < end && /[\p{L}\p{N}]/u.test(part);
  });
  return Math.max(1, own.length);
}
