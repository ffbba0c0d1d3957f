import type { Scope } from '../scope.ts';
import type { FieldProblem } from './article-file-errors.ts';
import { CodedError } from './coded-error.ts';
import type { FeedErrorContexts } from './feed-errors.ts';
import type { ExtractErrorContexts, FetchErrorContexts } from './ingest-errors.ts';
import type { StorageErrorContexts } from './storage-errors.ts';

/** Errors that a person can act on, each with what its sentence needs. The edges put them into words. */
export interface UserErrorContexts
  extends FetchErrorContexts,
    ExtractErrorContexts,
    StorageErrorContexts,
    FeedErrorContexts {
  'question-empty': { readonly what: 'question' | 'quote' };
  'question-too-long': { readonly what: 'question' | 'quote'; readonly length: number; readonly max: number };
  'quote-without-words': Record<never, never>;
  'no-articles': Record<never, never>;
  'unknown-speaker': {
    readonly speaker: string;
    /** Names that may be meant. */
    readonly similar: readonly string[];
    /** The speakers quoted most, given only if no name is similar. */
    readonly quoted: readonly string[];
  };
  'unknown-article': { readonly article: string };
  'not-a-paragraph-id': { readonly id: string };
  /** The title is absent if no article has the handle. */
  'unknown-paragraph': { readonly id: string; readonly title?: string };
  'unknown-folder': { readonly folder: string };
  'no-sentence-fits': { readonly words: number };
  'focus-too-long': { readonly length: number; readonly max: number };
  /** The article has none of the words. */
  'focus-not-mentioned': { readonly focus: string; readonly title: string };
  /** More than the article has; `numbers` is how many it has. */
  'no-such-paragraph': { readonly paragraph: number; readonly title: string; readonly numbers: number };
  /** No article, or not the one with the title, has these words. */
  'start-not-found': { readonly from: string; readonly title: string | undefined };
  /** No sentence of the article has a date. */
  'no-dates': { readonly title: string };
  /** No sentence tells the year of its date, or there is no font for the letters. */
  'no-picture': { readonly title: string };
  /** Two options that exclude each other. */
  'both-options': { readonly one: string; readonly other: string };
  'too-many-chosen': { readonly count: number; readonly max: number };
  /** No article is that new. `newest` is the date of the newest; `undated` counts those without one. */
  'none-recent': { readonly days: number; readonly newest: string | undefined; readonly undated: number };
  /** The state of a button or select cannot be read. */
  'stale-button': Record<never, never>;
  /** The passage's text has changed, or its article was removed. */
  'passage-gone': Record<never, never>;
  'not-a-receipt': Record<never, never>;
  'receipt-newer': Record<never, never>;
  'receipt-damaged': Record<never, never>;
  'unknown-command': Record<never, never>;
  /** A budget is spent: the person's, or that of all members of the server together. */
  'too-busy': { readonly who: 'person' | 'server'; readonly seconds: number };
  'not-allowed': { readonly needs: 'manager' | 'manage-guild' };
  'fields-wrong': { readonly problems: readonly FieldProblem[] };
  'not-in-server': Record<never, never>;
  /** @everyone as the role that manages articles. */
  'everyone-manages': Record<never, never>;
  'message-without-text': Record<never, never>;
  'no-address': { readonly title: string };
  'text-empty': Record<never, never>;
  /** A form or button was made for an earlier text of the draft. */
  'draft-changed': Record<never, never>;
  'no-text-left': Record<never, never>;
  /** Serious warnings, which were told before. */
  'not-published': Record<never, never>;
  'both-sources': Record<never, never>;
  /** Somebody may not post in the channel, or not see it: who presses, or the bot. */
  'sharing-not-allowed': { readonly who: 'member' | 'bot' };
  /** Only who asked and moderators may. */
  'deleting-not-allowed': Record<never, never>;
  'message-gone': Record<never, never>;
  /** Discord does not let the bot delete there. */
  'deleting-failed': Record<never, never>;
  /** For a file in a message. */
  'export-too-large': { readonly scope: Scope };
}

export type UserErrorCode = keyof UserErrorContexts;

/** An error that a person can act on. */
export class UserError<Code extends UserErrorCode = UserErrorCode> extends CodedError<
  UserErrorContexts,
  Code
> {}

/** Whether what is stored cannot be read, or was lost. */
export function isUnreadable(error: unknown): boolean {
  return hasCode(error, 'library-lost') || hasCode(error, 'library-damaged');
}

/** Whether the error has this code. */
export function hasCode<Code extends UserErrorCode>(error: unknown, code: Code): error is UserError<Code> {
  return error instanceof UserError && error.code === code;
}
