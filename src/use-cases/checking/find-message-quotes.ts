import { claimedWords } from '../../claims/find/claimed-words.ts';
import type { Span } from '../../domain/article.ts';
import { DEFAULT_LANGUAGE, toContent } from '../../ingest/files/parse-article.ts';
import { quoteWordsOf } from '../../language/words/quote-words.ts';
import { spokenQuotesOf } from '../../speakers/spoken-quotes.ts';

/** A quote in a message, and the speaker if the message names one. */
export interface MessageQuote {
  readonly text: string;
  readonly speaker?: string;
}

/** Minimum words of a quote. Fewer words in quotation marks are a term or a title. */
const MIN_WORDS = 3;

/** The quotes that a message marks with quotation marks or quote lines, in order. */
export async function findMessageQuotes(message: string): Promise<MessageQuote[]> {
  const { text, quoted } = claimedWords(message);
  if (quoted.length === 0) return [];
  const speakerOf = await speakersIn(text);
  return quoted
    .map((span) => ({ text: text.slice(span.start, span.end).trim(), ...speakerOf(span) }))
    .filter((quote) => quoteWordsOf(quote.text).length >= MIN_WORDS);
}

/** Reads a message as an article. The language detector is large, so it is loaded on first use. */
async function speakersIn(text: string): Promise<(quoted: Span) => Pick<MessageQuote, 'speaker'>> {
  const { detectLanguage } = await import('../../language/detect.ts');
  const language = detectLanguage(text) ?? DEFAULT_LANGUAGE;
  const message = { id: '', key: '', ...toContent({ source: { title: '' }, text }, language) };
  const quotes = spokenQuotesOf(message);
  return ({ start, end }) => {
    const spoken = quotes.find((quote) => quote.start < end && start < quote.end);
    const [speaker] = spoken?.speakers ?? [];
    return speaker === undefined ? {} : { speaker: speaker.name };
  };
}
