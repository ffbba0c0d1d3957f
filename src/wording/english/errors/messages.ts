import type { UserErrorCode } from '../../../domain/errors/user-error.ts';

/** A sentence for each code, made from the code's context. */
export type Messages<Contexts> = { readonly [Code in keyof Contexts]: (context: Contexts[Code]) => string };

/** What only the command line causes, which speaks English. */
export const terminalErrors = [
  'confirmation-needed',
  'database-newer',
  'file-exists',
  'library-missing',
  'library-not-writable',
  'not-a-backup',
  'not-an-export',
  'not-published',
  'unknown-file',
  'unknown-folder',
] as const satisfies readonly UserErrorCode[];

/** The sentences that a language other than English needs. */
export type DiscordMessages<Contexts> = Omit<Messages<Contexts>, (typeof terminalErrors)[number]>;
