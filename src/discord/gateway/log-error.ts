import { DiscordAPIError, HTTPError } from 'discord.js';

/**
 * The parts of an error that may be logged. Messages and inspections of Discord's errors contain the interaction's token and
 * the person's words, so only code, status, method and route remain; of any other error, where it was thrown.
 */
export function loggable(error: unknown): Record<string, unknown> {
  if (error instanceof DiscordAPIError || error instanceof HTTPError) {
    const code = error instanceof DiscordAPIError ? { code: error.code } : {};
    return {
      error: error.name,
      ...code,
      status: error.status,
      method: error.method,
      route: routeOf(error.url),
    };
  }
  if (!(error instanceof Error)) return { error: typeof error };
  const code = 'code' in error ? { code: String(error.code) } : {};
  return { error: error.name, ...code, at: framesOf(error) };
}

/** `/webhooks/1/aW50…/messages/@original` to `/webhooks/:id/:token/messages/@original`. */
function routeOf(url: string): string {
  const path = URL.canParse(url) ? new URL(url).pathname : '';
  return path.replace(/\/(webhooks|interactions)\/\d+\/[^/]+/u, '/$1/:id/:token').replace(/\d{16,}/gu, ':id');
}

function framesOf({ stack = '' }: Error): string[] {
  return stack
    .split('\n')
    .filter((line) => /^\s+at /u.test(line))
    .slice(0, 8)
    .map((line) => line.trim());
}
