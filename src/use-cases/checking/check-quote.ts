import { claimForms } from '../../claims/find/claim-forms.ts';
import { WindowReader } from '../../claims/find/windows.ts';
import { judgeMessage } from '../../claims/judge/judge-message.ts';
import { reportVerdict } from '../../claims/judge/report-verdict.ts';
import { UserError } from '../../domain/errors/user-error.ts';
import { typedText } from '../../domain/typed-text.ts';
import type { Verdict } from '../../domain/verdict.ts';
import { type Library, namedArticle } from '../../libraries/library.ts';

export interface QuoteClaim {
  /** A quote, or a message that has one. */
  readonly text: string;
  /** Who is claimed to have said it. */
  readonly speaker?: string | undefined;
  /** The id, key or title of the article that it is claimed to be from. */
  readonly article?: string | undefined;
}

/** In characters: the maximum length of a chat message. */
export const MAX_CLAIM = 4_000;

/**
 * Whether the articles have a quote that somebody claims they have. Every word of it counts.
 *
 * @throws UserError question-empty, question-too-long, quote-without-words, unknown-article
 */
export function checkQuote(library: Library, { text: typed, speaker, article }: QuoteClaim): Verdict {
  const forms = claimForms(typedText('quote', typed, MAX_CLAIM));
  const context = {
    index: library.index,
    speech: library.speech,
    reader: new WindowReader(),
    named: namedArticle(library, article),
    speaker: speaker?.trim() || undefined,
  };
  if (!forms.hasWords) throw new UserError('quote-without-words', {});
  return reportVerdict(judgeMessage(context, forms));
}
