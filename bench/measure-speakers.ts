import type { Article, Span } from '../src/domain/article.ts';
import { spokenQuotesOf } from '../src/speakers/spoken-quotes.ts';
import type { AttributedArticle, DirectQuote } from './attributions.ts';
import { percent } from './figures.ts';

/** A quotation, and the words that the method takes for its speaker. */
export interface Prediction extends Span {
  readonly mention?: Span;
  /** Whether the speaker's name is known, also for mentions like "she" or "the company". */
  readonly named: boolean;
}

export interface SpeakerMethod {
  readonly name: string;
  predict(article: Article): readonly Prediction[];
}

export interface SpeakerScore {
  readonly quotes: number;
  /** Percentage of the quotes. */
  readonly recall: number;
  /** Percentage of the predictions for these quotes; 100 without any. */
  readonly precision: number;
  /** Percentage of quotes whose speaker the method knows by name. */
  readonly named: number;
}

export const verbatim: SpeakerMethod = {
  name: 'verbatim',
  predict: (article) =>
    spokenQuotesOf(article).map(({ start, end, mention, speakers }) => {
      const named = speakers.length > 0;
      return mention === undefined ? { start, end, named } : { start, end, mention, named };
    }),
};

/** Compares each direct quote with the prediction that covers most of it, which is right if it overlaps any source. */
export function scoreSpeakers(method: SpeakerMethod, articles: readonly AttributedArticle[]): SpeakerScore {
  const count = { quotes: 0, predicted: 0, right: 0, named: 0 };
  for (const { article, quotes } of articles) {
    const predictions = method.predict(article);
    for (const quote of quotes) {
      const prediction = covering(predictions, quote);
      const { mention } = prediction ?? {};
      count.quotes += 1;
      count.named += Number(prediction?.named ?? false);
      count.predicted += Number(mention !== undefined);
      count.right += Number(
        mention !== undefined && quote.sources.some((source) => overlap(source, mention) > 0),
      );
    }
  }
  return {
    quotes: count.quotes,
    recall: count.quotes === 0 ? 0 : percent(count.right, count.quotes),
    precision: count.predicted === 0 ? 100 : percent(count.right, count.predicted),
    named: count.quotes === 0 ? 0 : percent(count.named, count.quotes),
  };
}

function covering(predictions: readonly Prediction[], { content }: DirectQuote): Prediction | undefined {
  const candidates = predictions.filter((prediction) => overlap(prediction, content) > 0);
  return candidates.sort((one, other) => overlap(other, content) - overlap(one, content))[0];
}

function overlap(one: Span, other: Span): number {
  return Math.min(one.end, other.end) - Math.max(one.start, other.start);
}
