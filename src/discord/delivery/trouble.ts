import { DiscordAPIError, DiscordjsError, HTTPError, RateLimitError, RESTJSONErrorCodes } from 'discord.js';

/**
 * What a failed request means:
 * - `passing`: Discord may take the same request later
 * - `acknowledged`: the interaction has got its first response
 * - `refused`: Discord does not take this content
 * - `over`: nothing can be sent any more, not there, or not in this way
 */
export type Trouble = 'passing' | 'acknowledged' | 'refused' | 'over';

/** @see https://docs.discord.com/developers/topics/opcodes-and-status-codes#json-json-error-codes */
export function troubleOf(error: unknown): Trouble {
  if (!(error instanceof DiscordAPIError)) return isFromNetwork(error) ? 'passing' : 'over';
  if (error.code === RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged) return 'acknowledged';
  if (error.status === 408 || error.status === 429) return 'passing';
  return error.status === 400 || error.status === 413 ? 'refused' : 'over';
}

/** An answer that is no JSON counts as a network's. Any other error is a mistake of this program, which repeating does not mend. */
function isFromNetwork(error: unknown): boolean {
  if (error instanceof HTTPError || error instanceof RateLimitError || error instanceof SyntaxError)
    return true;
  if (!(error instanceof Error) || error instanceof DiscordjsError) return false;
  return (
    ['AbortError', 'TimeoutError'].includes(error.name) || ('code' in error && typeof error.code === 'string')
  );
}

/** Whether the message is not there, perhaps because an earlier attempt deleted it. */
export function isGone(error: unknown): boolean {
  return error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.UnknownMessage;
}

/** How long Discord wants to be left alone, in milliseconds. */
export function waitAskedFor(error: unknown): number {
  return error instanceof RateLimitError ? error.retryAfter : 0;
}

const NEVER_SENT: ReadonlySet<unknown> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ENETUNREACH',
  'EHOSTUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);

/** Whether Discord surely did not carry the request out. A connection that broke, a timeout and a 5xx leave that open. */
export function isUndone(error: unknown): boolean {
  if (error instanceof DiscordAPIError || error instanceof RateLimitError) return true;
  return error instanceof Error && 'code' in error && NEVER_SENT.has(error.code);
}
