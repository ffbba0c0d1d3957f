import type { HttpBindings } from '@hono/node-server';
import type { MiddlewareHandler } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { secureHeaders } from 'hono/secure-headers';

const HOSTS = ['127.0.0.1', 'localhost'];

/**
 * Refuses requests from outside. Host must be one of this machine's own addresses, so that a foreign name pointed at
 * 127.0.0.1 reaches nothing (DNS rebinding). Origin must be this server; only a GET may leave it out.
 */
export const guard: MiddlewareHandler<{ Bindings: HttpBindings }> = async ({ env, req }, next) => {
  const { localPort } = env.incoming.socket;
  const host = req.header('host') ?? '';
  const origin = req.header('origin');
  if (!HOSTS.some((name) => host === `${name}:${localPort}`)) forbid('This address is not served here.');
  if (origin === undefined && req.method === 'POST') forbid('An act names the page that it comes from.');
  if (origin !== undefined && origin !== `http://${host}`) forbid('Other sites are not let in.');
  await next();
};

function forbid(message: string): never {
  throw new HTTPException(403, { message });
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
