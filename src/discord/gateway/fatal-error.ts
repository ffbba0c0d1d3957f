import { CodedError } from '../../domain/errors/coded-error.ts';
import type { FatalErrorCode, FatalErrorContexts } from '../../domain/startup-errors.ts';

/** Keeps the bot from running until somebody fixes it. */
export class FatalError<Code extends FatalErrorCode = FatalErrorCode> extends CodedError<
  FatalErrorContexts,
  Code
> {}
