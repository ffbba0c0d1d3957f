import type { HttpBindings } from '@hono/node-server';
import type { MiddlewareHandler } from 'hono';
import { secureHeaders } from 'hono/secure-headers';
import { Refusal, type RefusalSentence } from './refusal.ts';

const HOSTS = ['127.0.0.1', 'localhost'];

/**
 * Refuses requests from outside. Host must be one of this machine's own addresses, so that a foreign name pointed at
 * 127.0.0.1 reaches nothing (DNS rebinding). Origin must be this server; only a GET may leave it out.
 */
export const guard: MiddlewareHandler<{ Bindings: HttpBindings }> = async ({ env, req }, next) => {
  const { localPort } = env.incoming.socket;
  const host = req.header('host') ?? '';
  const origin = req.header('origin');
  if (!HOSTS.some((name) => host === `${name}:${localPort}`)) forbid((words) => words.wrongHost);
  if (origin === undefined && req.method === 'POST') forbid((words) => words.noOrigin);
  if (origin !== undefined && origin !== `http://${host}`) forbid((words) => words.wrongOrigin);
  // Hono would run the GET route for it, and so leave an event stream open.
  if (req.method === 'HEAD') throw new Refusal(405, (words) => words.wrongMethod);
  await next();
};

function forbid(sentence: RefusalSentence): never {
  throw new Refusal(403, sentence);
}

/** Headers of every response. A response keeps a stricter policy of its own. */
export const securityHeaders: MiddlewareHandler = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'"],
    mediaSrc: ["'self'"],
    connectSrc: ["'self'"],
    formAction: ["'none'"],
    baseUri: ["'none'"],
    frameAncestors: ["'none'"],
    requireTrustedTypesFor: ["'script'"],
    trustedTypes: ["'none'"],
  },
  strictTransportSecurity: false,
  overwrite: false,
});

/** Answers show one person's messages and one version of the page, so a browser keeps none of them. */
export const noStore: MiddlewareHandler = async (context, next) => {
  await next();
  context.header('cache-control', 'no-store');
};
