import type { Answer } from '../../domain/answer.ts';
import type { Article } from '../../domain/article.ts';
import type { SpokenQuote } from '../../domain/spoken-quote.ts';
import type { Library } from '../../libraries/library.ts';
import { findQuote, type QuoteLookup } from './find-quote.ts';
import { findSpeakers } from './find-speakers.ts';

/**
 * Finds where a speaker is quoted with these words or, without a speaker, where the articles say them.
 *
 * @throws UserError question-empty, question-too-long, unknown-article, unknown-speaker
 */
export async function findSpokenQuote(
  library: Library,
  { speaker, ...lookup }: Omit<QuoteLookup, 'within'> & { readonly speaker?: string | undefined },
): Promise<Answer> {
  const name = speaker?.trim() ?? '';
  if (name === '') return findQuote(library, lookup);
  const quotes = new Map<Article, SpokenQuote[]>();
  for (const { voices } of await findSpeakers(library, name, lookup.article))
    for (const voice of voices)
      quotes.set(voice.article, [...(quotes.get(voice.article) ?? []), ...voice.quotes]);
  const answer = findQuote(library, { ...lookup, within: (article) => quotes.get(article) ?? [] });
  if (answer.kind === 'answered' || answer.reason.code === 'no-articles') return answer;
  return { ...answer, reason: { code: 'not-said', speaker: name } };
}
