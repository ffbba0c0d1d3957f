import type { Span } from '../domain/article.ts';
import { DEFAULT_LANGUAGE, toContent } from '../ingest/parse-article.ts';
import { detectLanguage } from '../language/detect.ts';
import { quoteWordsOf } from '../language/quote-words.ts';
import { spokenQuotesOf } from '../speakers/spoken-quotes.ts';
import { claimedWords } from './claimed-words.ts';

/** What a message quotes, and who said it, if the message tells. */
export interface MessageQuote {
  readonly text: string;
  readonly speaker?: string;
}

/** Fewer words between quotation marks are a way of writing them, and no quote. */
const FEWEST_WORDS = 3;

/** In the order of the message; none where it quotes nothing by marks or lines. */
export function quotesInMessage(message: string): MessageQuote[] {
  const { text, quoted } = claimedWords(message);
  if (quoted.length === 0) return [];
  const speakerOf = speakersIn(text);
  return quoted
    .map((span) => ({ text: text.slice(span.start, span.end).trim(), ...speakerOf(span) }))
    .filter((quote) => quoteWordsOf(quote.text).length >= FEWEST_WORDS);
}

/** A message is read as an article is. */
function speakersIn(text: string): (quoted: Span) => Pick<MessageQuote, 'speaker'> {
  const language = detectLanguage(text) ?? DEFAULT_LANGUAGE;
  const message = { id: '', key: '', ...toContent({ source: { title: '' }, text }, language) };
  const quotes = spokenQuotesOf(message);
  return ({ start, end }) => {
    const spoken = quotes.find((quote) => quote.start < end && start < quote.end);
    return spoken?.speaker === undefined ? {} : { speaker: spoken.speaker.name };
  };
}
