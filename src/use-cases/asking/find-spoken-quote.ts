import type { Answer } from '../../domain/answer.ts';
import type { Article, Span } from '../../domain/article.ts';
import type { Library } from '../../libraries/library.ts';
import { findQuote, type QuoteLookup } from './find-quote.ts';
import { findSpeakers } from './find-speakers.ts';

/**
 * Finds where a speaker is quoted or reported with these words or, without a speaker, where the articles say them.
 *
 * @throws UserError question-empty, question-too-long, unknown-article, unknown-speaker
 */
export async function findSpokenQuote(
  library: Library,
  { speaker, ...lookup }: Omit<QuoteLookup, 'within'> & { readonly speaker?: string | undefined },
): Promise<Answer> {
  const name = speaker?.trim() ?? '';
  if (name === '') return findQuote(library, lookup);
  const sayings = new Map<Article, Span[]>();
  for (const { voices } of await findSpeakers(library, name, lookup.article))
    for (const { article, quotes, reports } of voices)
      sayings.set(article, [...(sayings.get(article) ?? []), ...quotes, ...reports]);
  const answer = findQuote(library, { ...lookup, within: (article) => sayings.get(article) ?? [] });
  if (answer.kind === 'answered' || answer.reason.code === 'no-articles') return answer;
  return { ...answer, reason: { code: 'not-said', speaker: name } };
}
