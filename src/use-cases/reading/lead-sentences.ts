import type { Article } from '../../domain/article.ts';
import { isProse } from '../../domain/paragraphs/kinds.ts';
import { Quote } from '../../domain/quote.ts';
import type { SummarySentence } from '../../domain/summary.ts';
import {
  type QuotedSpeech,
  type SentenceCandidate,
  summaryCandidates,
} from '../asking/summary-candidates.ts';

/** Words of two sentences together; a first one that is longer stays alone. */
const MAX_WORDS = 60;

/**
 * The first sentence that is understood by itself, and the next one if it is, with the first; of an article without such a
 * sentence, its first. Empty for one without sentences. One sentence a step.
 */
export function* leadSteps(article: Article, speech: QuotedSpeech): Generator<void, SummarySentence[]> {
  const candidates = yield* summaryCandidates(article, speech);
  const first = candidates.findIndex(({ needs }) => needs?.length === 0);
  const [lead, next] = [candidates[first], candidates[first + 1]];
  if (lead === undefined) return firstSentence(article);
  const follows = next?.needs?.every((need) => need === first) === true;
  const fits = lead.words + (next?.words ?? 0) <= MAX_WORDS;
  return (next !== undefined && follows && fits ? [lead, next] : [lead]).map((one) =>
    sentenceOf(article, one),
  );
}

function firstSentence(article: Article): SummarySentence[] {
  const paragraph = article.paragraphs.find((each) => isProse(each) && each.sentences.length > 0);
  const [span] = paragraph?.sentences ?? [];
  return paragraph === undefined || span === undefined
    ? []
    : [{ paragraph, quote: Quote.slice(article, span) }];
}

function sentenceOf(article: Article, { paragraph, span }: SentenceCandidate): SummarySentence {
  return { paragraph, quote: Quote.slice(article, span) };
}
