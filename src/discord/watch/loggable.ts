import { DiscordAPIError, DiscordjsError, HTTPError, RateLimitError } from 'discord.js';
import { CodedError } from '../../domain/errors/coded-error.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Frames of a stack that are logged. A cause was mostly thrown on the same way, so that its first frame is enough. */
const MAX_FRAMES = 8;
const MAX_CAUSE_FRAMES = 1;
/** Causes of causes that are logged. */
const MAX_CAUSES = 3;

/**
 * The parts of an error that may be logged: its class, codes, and where in this program it was thrown. Messages, and Discord's
 * errors as a whole, contain the interaction's token and the person's words.
 */
export function loggable(error: unknown): Fields {
  return described(error, MAX_CAUSES, MAX_FRAMES);
}

function described(error: unknown, causes: number, frames: number): Fields {
  if (error instanceof RateLimitError)
    return { error: 'RateLimitError', ...limitOf(error), method: error.method };
  if (error instanceof DiscordAPIError || error instanceof HTTPError) {
    const discordCode = error instanceof DiscordAPIError ? { discordCode: error.code } : {};
    return {
      error: error instanceof HTTPError ? 'HTTPError' : 'DiscordAPIError',
      status: error.status,
      ...discordCode,
      method: error.method,
      route: routeOf(error.url),
    };
  }
  if (!(error instanceof Error)) return { error: typeof error };
  const cause = causes > 0 ? causeOf(error) : undefined;
  return {
    error: nameOf(error),
    ...codesOf(error),
    ...(cause !== undefined && { cause: described(cause, causes - 1, MAX_CAUSE_FRAMES) }),
    at: framesOf(error).slice(0, frames),
  };
}

/** What Discord limits, and for how long. */
export function limitOf({ url, retryAfter, scope, global }: RateLimit): Fields {
  return { route: routeOf(url), seconds: Math.ceil(retryAfter / 100) / 10, scope: global ? 'global' : scope };
}

type RateLimit = Pick<RateLimitError, 'url' | 'retryAfter' | 'scope' | 'global'>;

/** `/webhooks/1/aW50…/messages/@original` to `/webhooks/:id/:token/messages/@original`. */
function routeOf(url: string): string {
  const path = URL.canParse(url) ? new URL(url).pathname : '';
  return path
    .replace(/^\/api(?:\/v\d+)?/u, '')
    .replace(/\/(webhooks|interactions)\/\d+\/[^/]+/u, '/$1/:id/:token')
    .replace(/\d{16,}/gu, ':id');
}

/** A name can be set to anything; the class cannot. */
function nameOf(error: Error): string {
  return /^[A-Z][A-Za-z]{0,50}Error$/u.test(error.name) ? error.name : error.constructor.name;
}

const SYSCALL = /^(?:open|read|write|fsync|rename|mkdir|stat|unlink|scandir|connect|listen|getaddrinfo)$/u;

/** Such as ENOSPC and `write`. */
function codesOf(error: Error): Fields {
  const { code, syscall } = error as Error & Readonly<Record<'code' | 'syscall', unknown>>;
  return {
    ...(isCode(code, error) && { code }),
    ...(typeof syscall === 'string' && SYSCALL.test(syscall) && { syscall }),
  };
}

/** A number, an upper-case word of the system or the database, or a code of our own or of discord.js. */
function isCode(code: unknown, error: Error): boolean {
  if (error instanceof CodedError || error instanceof DiscordjsError) return true;
  return typeof code === 'number' || (typeof code === 'string' && /^[A-Z][A-Z0-9_]{0,59}$/u.test(code));
}

/** The first of several errors stands for all: they are the addresses of one host. */
function causeOf(error: Error): unknown {
  return error instanceof AggregateError ? (error.cause ?? error.errors[0]) : error.cause;
}

const FRAME =
  /^\s+at (?:async )?(?:(?<name>[\w.#<>$ [\]]+) \()?(?:file:\/\/)?(?<place>[\w@./\\:+~-]+:\d+:\d+)\)?$/u;
/** Below the folder of this program's sources, or of their compiled form. */
const OWN = /(?:^|[\\/])(?<file>(?:src|dist|tests|bench)[\\/][^:]+:\d+:\d+)$/u;

/**
 * The frame that threw, and below it those of this program's own code. A stack begins with the message, which may look
 * like frames: without the message in its place, the stack is not read.
 */
function framesOf({ stack = '', message }: Error): string[] {
  const start = stack.indexOf(message);
  if (start < 0) return [];
  const frames = stack
    .slice(start + message.length)
    .split('\n')
    .flatMap((line) => {
      const { name, place } = FRAME.exec(line)?.groups ?? {};
      return place === undefined ? [] : [{ name, place }];
    });
  return frames
    .filter(({ place }, index) => index === 0 || (OWN.test(place) && !place.includes('node_modules')))
    .map(worded);
}

function worded({ name, place }: { readonly name: string | undefined; readonly place: string }): string {
  const short = place.includes('node_modules')
    ? place.replace(/^.*node_modules[\\/]/u, '')
    : (OWN.exec(place)?.groups?.['file'] ?? place);
  return name === undefined ? short : `${name} (${short})`;
}
