import { claimedWords } from '../claims/find/claimed-words.ts';
import type { Span } from '../domain/article.ts';
import { DEFAULT_LANGUAGE, toContent } from '../ingest/files/parse-article.ts';
import { quoteWordsOf } from '../language/words/quote-words.ts';
import { spokenQuotesOf } from '../speakers/spoken-quotes.ts';

/** What a message quotes, and who said it, if the message tells. */
export interface MessageQuote {
  readonly text: string;
  readonly speaker?: string;
}

/** Fewer words between quotation marks are a way of writing them, and no quote. */
const FEWEST_WORDS = 3;

/** In the order of the message; none where it quotes nothing by marks or lines. */
export async function quotesInMessage(message: string): Promise<MessageQuote[]> {
  const { text, quoted } = claimedWords(message);
  if (quoted.length === 0) return [];
  const speakerOf = await speakersIn(text);
  return quoted
    .map((span) => ({ text: text.slice(span.start, span.end).trim(), ...speakerOf(span) }))
    .filter((quote) => quoteWordsOf(quote.text).length >= FEWEST_WORDS);
}

/** A message is read as an article is. The detector of languages is large: it is loaded when it is needed first. */
async function speakersIn(text: string): Promise<(quoted: Span) => Pick<MessageQuote, 'speaker'>> {
  const { detectLanguage } = await import('../language/detect.ts');
  const language = detectLanguage(text) ?? DEFAULT_LANGUAGE;
  const message = { id: '', key: '', ...toContent({ source: { title: '' }, text }, language) };
  const quotes = spokenQuotesOf(message);
  return ({ start, end }) => {
    const spoken = quotes.find((quote) => quote.start < end && start < quote.end);
    return spoken?.speaker === undefined ? {} : { speaker: spoken.speaker.name };
  };
}
