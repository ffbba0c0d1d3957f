import type { Article, Span } from '../../domain/article.ts';
import { UserError } from '../../domain/errors/user-error.ts';
import { Quote } from '../../domain/quote.ts';
import { finish } from '../../domain/steps/finish.ts';
import {
  type Summary,
  type SummaryLength,
  type SummarySentence,
  summaryShares,
} from '../../domain/summary.ts';
import { languageOf } from '../../language/language.ts';
import { questionTermsOf } from '../../language/words/terms.ts';
import { chooseSentences, type Room } from '../../retrieval/summary/choose-sentences.ts';
import { Speech } from '../../speakers/speech.ts';
import { type QuotedSpeech, type SentenceCandidate, summaryCandidates } from './summary-candidates.ts';

const lengths = Object.keys(summaryShares) as SummaryLength[];
/** Of an article's words. A longer sentence alone is no summary of it. */
const MAX_LEAD_SHARE = 0.5;

/** What somebody wants of a summary. */
export interface SummaryWish {
  readonly length: SummaryLength;
  /** Words for what it is to be about, instead of the article as a whole. */
  readonly focus?: string | undefined;
}

/** In characters: a button carries it. */
export const MAX_FOCUS = 60;

/**
 * An article's lead and the sentences that say most of what the others say, as far as they fit into the length's share of
 * its words; with a focus, the sentences about that alone. A longer summary has all sentences of a shorter one.
 *
 * @param fits whether these sentences can be shown together
 * @param speech who is quoted in the article
 * @throws UserError no-sentence-fits, focus-too-long, focus-not-mentioned
 */
export function summarizeText(
  article: Article,
  wish: SummaryWish,
  fits: (sentences: readonly SummarySentence[]) => boolean,
  speech?: QuotedSpeech,
): Summary {
  return finish(summarySteps(article, wish, fits, speech));
}

/** `summarizeText`, one sentence a step. */
export function* summarySteps(
  article: Article,
  { length, focus: typed }: SummaryWish,
  fits: (sentences: readonly SummarySentence[]) => boolean,
  speech: QuotedSpeech = new Speech(),
): Generator<void, Summary> {
  const focus = typed?.trim() || undefined;
  const candidates =
    focus === undefined
      ? yield* summaryCandidates(article, speech)
      : yield* candidatesAbout(article, speech, focus);
  const sentencesAt = (indices: readonly number[]) =>
    indices.flatMap((index) => sentenceOf(article, candidates[index]));
  const room = (share: number): Room => ({
    budget: Math.floor(share * article.words),
    fits: (indices) => fits(sentencesAt(indices)),
  });
  let chosen = leadOf(candidates, room(MAX_LEAD_SHARE));
  for (const known of lengths.slice(0, lengths.indexOf(length) + 1))
    chosen = yield* chooseSentences(candidates, chosen, room(summaryShares[known]));
  if (chosen.length === 0) throw new UserError('no-sentence-fits', { words: article.words });
  const words = chosen.reduce((sum, index) => sum + (candidates[index]?.words ?? 0), 0);
  return { article, length, ...(focus && { focus }), sentences: sentencesAt(chosen), words };
}

/** The sentences about something; the others only where one of these needs them. */
function* candidatesAbout(
  article: Article,
  speech: QuotedSpeech,
  focus: string,
): Generator<void, SentenceCandidate[]> {
  if (focus.length > MAX_FOCUS)
    throw new UserError('focus-too-long', { length: focus.length, max: MAX_FOCUS });
  const terms = new Set(questionTermsOf(focus, languageOf(article.language)).map(({ term }) => term));
  const candidates = (yield* summaryCandidates(article, speech, terms)).map((candidate) => {
    const isAbout = [...candidate.terms].some((term) => terms.has(term));
    return isAbout ? candidate : { ...candidate, needs: undefined };
  });
  if (candidates.every(({ needs }) => needs === undefined))
    throw new UserError('focus-not-mentioned', { focus, title: article.title });
  return candidates;
}

/**
 * The sentences of a summary of a number of words, as offsets into the text; the last one taken may exceed it.
 *
 * @param words of the summary
 */
export function sentencesReaching(article: Article, words: number): Span[] {
  const candidates = finish(summaryCandidates(article, new Speech()));
  const fits = () => true;
  const lead = leadOf(candidates, { budget: words, fits });
  const chosen = finish(chooseSentences(candidates, lead, { budget: words, mayExceed: true, fits }));
  return chosen.flatMap((index) => candidates[index]?.span ?? []);
}

/** The first sentence that stands by itself. */
function leadOf(candidates: readonly SentenceCandidate[], { budget, fits }: Room): number[] {
  const lead = candidates.findIndex(
    ({ needs, words }, index) => needs?.length === 0 && words <= budget && fits([index]),
  );
  return lead < 0 ? [] : [lead];
}

function sentenceOf(article: Article, candidate: SentenceCandidate | undefined): SummarySentence[] {
  if (candidate === undefined) return [];
  return [{ paragraph: candidate.paragraph, quote: Quote.slice(article, candidate.span) }];
}
