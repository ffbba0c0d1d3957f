import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { ATTACHMENTS_PATH } from '../messages/attachments.ts';
import type { World } from '../world.ts';
import { type ReceivedBody, receiveBody } from './body.ts';
import { invalidApiVersion, methodNotAllowed, notFound, RestError, unauthorized } from './error.ts';
import type { RestFailures } from './failures.ts';
import type { RestLog } from './log.ts';
import { type Match, matchPath, type RestAnswer } from './route.ts';
import { apiRoutes } from './routes.ts';
import { attachmentRoute } from './routes-application.ts';

const API_VERSIONS = ['9', '10'];

export interface RestContext {
  world(): World;
  readonly failures: RestFailures;
  readonly log: RestLog;
}

export function createRestServer(context: RestContext): Server {
  return createServer((request, response) => {
    answer(context, request).then(
      (result) => send(response, result),
      (error) => send(response, { status: 500, body: { message: String(error), code: 0 } }),
    );
  });
}

async function answer(context: RestContext, request: IncomingMessage): Promise<RestAnswer> {
  const method = request.method ?? 'GET';
  const url = new URL(request.url ?? '/', 'http://localhost');
  const exchange = { method, path: url.pathname, params: {}, body: undefined as unknown };
  try {
    const match = findRoute(method, url.pathname);
    Object.assign(exchange, { path: match.path, params: match.params });
    const failure = context.failures.take(`${method} ${match.path}`);
    const received = await receiveBody(request, context.world().attachmentSizeLimit);
    Object.assign(exchange, { body: logged(received) });
    const result = failure ?? handle(context.world(), match, request, url, received);
    context.log.add(exchange, result.status);
    return result;
  } catch (error) {
    if (!(error instanceof RestError)) throw error;
    context.log.add(exchange, error.status, error);
    return { status: error.status, body: error.body };
  }
}

interface Found extends Match {
  /** Without the API's prefix, and with `:token` in place of an interaction's token. */
  readonly path: string;
}

function findRoute(method: string, pathname: string): Found {
  const isFile = pathname.startsWith(`${ATTACHMENTS_PATH}/`);
  const path = isFile ? pathname : apiPath(pathname);
  const matches = matchPath(isFile ? [attachmentRoute] : apiRoutes, path);
  const exact = matches.find(({ route }) => route.method === method);
  if (matches.length === 0) throw notFound();
  if (!exact) throw methodNotAllowed();
  return { ...exact, path: label(exact) };
}

/** `/api/v10/users/@me` and `/api/users/@me` are `/users/@me`. */
function apiPath(pathname: string): string {
  const [, version, rest] = /^\/api(?:\/v(\d+))?(\/.*)$/.exec(pathname) ?? [];
  if (rest === undefined) throw notFound();
  if (version !== undefined && !API_VERSIONS.includes(version)) throw invalidApiVersion();
  return rest;
}

function label({ route, params }: Match): string {
  const parts = route.path.split('/').map((part) => {
    if (!part.startsWith(':') || part === ':token') return part;
    return params[part.slice(1)] ?? part;
  });
  return parts.join('/');
}

function handle(
  world: World,
  { route, params }: Match,
  request: IncomingMessage,
  url: URL,
  received: ReceivedBody,
): RestAnswer {
  if (route.needsBotToken && request.headers.authorization !== `Bot ${world.token}`) throw unauthorized();
  return route.handle(world, { params, query: url.searchParams, ...received });
}

function logged({ body, files }: ReceivedBody): unknown {
  if (files.length === 0) return body;
  return { ...(body as object), files: files.map(({ name, bytes }) => ({ name, size: bytes.byteLength })) };
}

function send(response: ServerResponse, { status, body, file }: RestAnswer): void {
  if (status === 429) response.setHeader('retry-after', '0.05');
  if (file) {
    response.writeHead(status, { 'content-type': file.contentType, 'content-length': file.bytes.byteLength });
    response.end(file.bytes);
  } else if (body === undefined) {
    response.writeHead(status).end();
  } else {
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  }
}
