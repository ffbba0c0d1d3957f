import type { Server } from 'node:http';
import { createAdaptorServer, type HttpBindings } from '@hono/node-server';
import { type Context, Hono } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Fault } from '../simulator-types.ts';
import type { World } from '../world.ts';
import { type ReceivedBody, receiveBody } from './body.ts';
import { invalidApiVersion, methodNotAllowed, notFound, RestError, unauthorized } from './error.ts';
import { failureAnswer, type RestFailures } from './failures.ts';
import type { Exchange, RestLog } from './log.ts';
import type { Params, RestAnswer, Route } from './route.ts';
import { apiRoutes } from './routes.ts';
import { attachmentRoute } from './routes-application.ts';

const API_VERSIONS = ['9', '10'];
/** Status of a request without a response in the log. */
const NO_RESPONSE = 0;

export interface RestContext {
  world(): World;
  readonly failures: RestFailures;
  readonly log: RestLog;
}

/** The log entry of a request, filled in as far as the request gets. */
interface Logged {
  readonly Bindings: HttpBindings;
  readonly Variables: { readonly exchange: Exchange };
}

export function createRestServer(context: RestContext): Server {
  const app = new Hono<Logged>();
  app.onError((error, { json }) =>
    error instanceof RestError
      ? json(error.body, error.status as ContentfulStatusCode)
      : json({ message: String(error), code: 0 }, 500),
  );
  app.use(async (request, next) => {
    const { method, url } = request.req;
    const exchange = { method, path: new URL(url).pathname, params: {}, body: undefined };
    request.set('exchange', exchange);
    await next();
    context.log.add(
      exchange,
      request.res.status,
      request.error instanceof RestError ? request.error : undefined,
    );
  });
  const api = serve(context, apiRoutes);
  for (const base of ['/api', ...API_VERSIONS.map((version) => `/api/v${version}`)]) app.route(base, api);
  app.route('/', serve(context, [attachmentRoute]));
  app.all('*', ({ req }) => {
    const [, version] = /^\/api\/v(\d+)\//.exec(req.path) ?? [];
    throw version === undefined || API_VERSIONS.includes(version) ? notFound() : invalidApiVersion();
  });
  return createAdaptorServer({ fetch: app.fetch, overrideGlobalObjects: false }) as Server;
}

function serve(context: RestContext, routes: readonly Route[]): Hono<Logged> {
  const app = new Hono<Logged>();
  for (const route of routes) app.on(route.method, route.path, (request) => answer(context, route, request));
  for (const { path } of routes)
    app.all(path, () => {
      throw methodNotAllowed();
    });
  return app;
}

async function answer(context: RestContext, route: Route, request: Context<Logged>): Promise<Response> {
  const { req } = request;
  if (req.method !== route.method) throw methodNotAllowed();
  const params = req.param();
  const path = label(route, params);
  Object.assign(request.var.exchange, { path, params });
  const failure = context.failures.take(`${req.method} ${path}`);
  const world = context.world();
  const received = await receiveBody(req.raw, world.attachmentSizeLimit);
  Object.assign(request.var.exchange, { body: logged(received) });
  if (failure && !failure.applied) return fail(context, request, failure);
  if (route.needsBotToken && req.header('authorization') !== `Bot ${world.token}`) throw unauthorized();
  const { searchParams: query } = new URL(req.url);
  const answered = route.handle(world, { params, query, ...received });
  return failure ? fail(context, request, failure) : respond(request, answered);
}

/** Responds with the fault, or closes the connection, or lets it be silent for good. */
function fail({ log }: RestContext, request: Context<Logged>, fault: Fault): Response | Promise<Response> {
  if (fault.status !== undefined) return respond(request, failureAnswer(fault));
  log.add(request.var.exchange, NO_RESPONSE);
  if (!fault.silent) request.env.incoming.socket.destroy();
  return new Promise(() => undefined);
}

/** The path for logs and injected failures: without API prefix, and with `:token` in place of an interaction token. */
function label({ path }: Route, params: Params): string {
  return path.replace(/:(?!token)(\w+)/g, (name, key: keyof Params) => params[key] ?? name);
}

function logged({ body, files }: ReceivedBody): unknown {
  if (files.length === 0) return body;
  return { ...(body as object), files: files.map(({ name, bytes }) => ({ name, size: bytes.byteLength })) };
}

function respond(
  { body, json }: Context<Logged>,
  { status, body: answer, file, headers = {} }: RestAnswer,
): Response {
  const known = status as ContentfulStatusCode;
  if (file) return body(new Uint8Array(file.bytes), known, { 'content-type': file.contentType });
  if (answer === undefined) return body(null, known);
  return json(answer, known, headers);
}
