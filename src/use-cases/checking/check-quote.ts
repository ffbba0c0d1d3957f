import { claimForms } from '../../claims/find/claim-forms.ts';
import type { Label } from '../../claims/find/message-labels.ts';
import { WindowReader } from '../../claims/find/windows.ts';
import { judgeLabelled, judgeMessage } from '../../claims/judge/judge-message.ts';
import { reportVerdict } from '../../claims/judge/report-verdict.ts';
import { UserError } from '../../domain/errors/user-error.ts';
import { typedText } from '../../domain/typed-text.ts';
import type { Verdict } from '../../domain/verdict.ts';
import { type Library, namedArticle, requireAll } from '../../libraries/library.ts';

export interface QuoteClaim {
  /** A quote, or a message that has one. */
  readonly text: string;
  /** Who is claimed to have said it. */
  readonly speaker?: string | undefined;
  /** A name that a message puts beside the text, which is a single quote then. It counts if the article has it as a name. */
  readonly label?: Label | undefined;
  /** The id, key or title of the article that it is claimed to be from. */
  readonly article?: string | undefined;
}

/** In characters: the maximum length of a chat message. */
export const MAX_CLAIM = 4_000;

/**
 * Whether the articles have a quote that somebody claims they have. Every word of it counts.
 *
 * @throws UserError question-empty, question-too-long, quote-without-words, unknown-article, articles-unreadable
 */
export function checkQuote(library: Library, { text: typed, speaker, label, article }: QuoteClaim): Verdict {
  const forms = claimForms(typedText('quote', typed, MAX_CLAIM));
  const context = {
    index: library.index,
    speech: library.speech,
    reader: new WindowReader(),
    named: namedArticle(library, article),
    speaker: speaker?.trim() || undefined,
  };
  if (!forms.hasWords) throw new UserError('quote-without-words', {});
  const judged = label === undefined ? judgeMessage(context, forms) : judgeLabelled(context, forms, label);
  const verdict = reportVerdict(judged);
  if (verdict.verdict !== 'exact' && verdict.verdict !== 'typography') requireAll(library);
  return verdict;
}
