import type { HttpBindings } from '@hono/node-server';
import { type Context, Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { methodNotAllowed } from 'hono/method-not-allowed';
import { ClientRefusal } from '../../simulator/client-refusal.ts';
import { ATTACHMENT_PATH, sendAttachment } from './files.ts';
import { guard, noStore, securityHeaders } from './guard.ts';
import type { PageFile } from './page-files.ts';
import { createApi, type Stage } from './routes.ts';

type App = Hono<{ Bindings: HttpBindings }>;

/** The page and its API. An error is answered with its status and `{ error: sentence }`. */
export function createApp(stage: Stage, page: ReadonlyMap<string, PageFile>): App {
  const app: App = new Hono();
  app.onError((error, context) => {
    if (error instanceof HTTPException) return context.json({ error: error.message }, error.status);
    if (error instanceof ClientRefusal) return context.json({ error: error.message }, 422);
    return context.json({ error: 'Something went wrong in the playground.' }, 500);
  });
  app.notFound((context) => context.json({ error: 'There is nothing here.' }, 404));
  app.use(securityHeaders, noStore, guard, methodNotAllowed({ app, onMethodNotAllowed }));
  app.route('/api', createApi(stage));
  app.get(ATTACHMENT_PATH, (context) => sendAttachment(context, stage.simulator));
  for (const [path, { type, body }] of page)
    app.get(path, (context) => context.body(body, 200, { 'content-type': type }));
  return app;
}

function onMethodNotAllowed(context: Context, allowed: readonly string[]): Response {
  const words = allowed.includes('POST') ? 'Acts are sent by POST.' : 'There is nothing to do here.';
  return context.json({ error: words }, 405, { allow: allowed.join(', ') });
}
