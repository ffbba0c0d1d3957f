import type { FatalErrorCode, FatalErrorContexts } from '../../domain/startup-errors.ts';

/** Keeps the bot from running until somebody fixes it. Worded where it is shown. */
export class FatalError<Code extends FatalErrorCode = FatalErrorCode> extends Error {
  readonly code: Code;
  readonly context: FatalErrorContexts[Code];

  constructor(code: Code, context: FatalErrorContexts[Code]) {
    super(code);
    this.name = 'FatalError';
    this.code = code;
    this.context = context;
  }
}
