import { claimedWords } from '../../claims/find/claimed-words.ts';
import type { Label } from '../../claims/find/message-labels.ts';
import { quotedParts } from '../../claims/find/message-quotes.ts';
import { DEFAULT_LANGUAGE } from '../../ingest/files/parse-article.ts';
import { languageOf } from '../../language/language.ts';

/** A quote in a message, and the speaker if the message names one; a label that may be another word stands apart. */
export interface MessageQuote {
  readonly text: string;
  readonly speaker?: string;
  readonly label?: Label;
}

/**
 * The quotes that a message marks with quotation marks or quote lines, in order. The language detector is large, so it is
 * loaded on first use.
 */
export async function findMessageQuotes(message: string): Promise<MessageQuote[]> {
  const words = claimedWords(message);
  if (words.quoted.length === 0) return [];
  const { detectLanguage } = await import('../../language/detect.ts');
  const codes = new Set([detectLanguage(words.text) ?? DEFAULT_LANGUAGE, DEFAULT_LANGUAGE]);
  return quotedParts(words, [...codes].map(languageOf)).map(({ text, label }) => ({
    text,
    ...(label?.certainty === 'name' ? { speaker: label.name } : {}),
    ...(label !== undefined && label.certainty !== 'name' ? { label } : {}),
  }));
}
