import type { FieldProblem } from './article-file-errors.ts';
import type { ExtractErrorContexts, FetchErrorContexts } from './ingest-errors.ts';
import type { StorageErrorContexts } from './storage-errors.ts';

/** What a person can do something about, each with what its sentence needs; the edges word it. */
export interface UserErrorContexts extends FetchErrorContexts, ExtractErrorContexts, StorageErrorContexts {
  'question-empty': { readonly what: 'question' | 'quote' };
  'question-too-long': { readonly what: 'question' | 'quote'; readonly length: number; readonly max: number };
  'quote-without-words': Record<never, never>;
  'no-articles': Record<never, never>;
  /** Names of those who are quoted and written most alike. */
  'unknown-speaker': { readonly speaker: string; readonly nearest: readonly string[] };
  'unknown-article': { readonly article: string };
  'not-a-paragraph-id': { readonly id: string };
  /** Without a title, no article has the handle. */
  'unknown-paragraph': { readonly id: string; readonly title?: string };
  'unknown-folder': { readonly folder: string };
  'no-sentence-fits': { readonly words: number; readonly share: number };
  /** The passage that a button or an id leads to no longer exists. */
  'passage-gone': Record<never, never>;
  /** A button whose custom_id or message cannot be read back. */
  'stale-button': Record<never, never>;
  'not-a-receipt': Record<never, never>;
  'receipt-newer': Record<never, never>;
  'receipt-damaged': Record<never, never>;
  'unknown-command': Record<never, never>;
  'not-allowed': { readonly needs: 'manager' | 'manage-guild' };
  'fields-wrong': { readonly problems: readonly FieldProblem[] };
  'not-in-server': Record<never, never>;
  'message-without-text': Record<never, never>;
  'no-address': { readonly title: string };
  'text-empty': Record<never, never>;
  'both-sources': Record<never, never>;
}

export type UserErrorCode = keyof UserErrorContexts;

/** Thrown where bad input is found, worded where it is shown: it carries no sentence of its own. */
export class UserError<Code extends UserErrorCode = UserErrorCode> extends Error {
  readonly code: Code;
  readonly context: UserErrorContexts[Code];

  constructor(code: Code, context: UserErrorContexts[Code]) {
    super(code);
    this.name = 'UserError';
    this.code = code;
    this.context = context;
  }
}
