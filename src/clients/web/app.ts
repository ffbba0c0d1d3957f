import type { HttpBindings } from '@hono/node-server';
import { type Context, Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { methodNotAllowed } from 'hono/method-not-allowed';
import { ClientRefusal } from '../../simulator/client-refusal.ts';
import { ATTACHMENT_PATH, sendAttachment } from './files.ts';
import { guard, noStore, securityHeaders } from './guard.ts';
import type { PageFile } from './page-files.ts';
import { Refusal } from './refusal.ts';
import { createApi, type Stage, wordsFor } from './routes.ts';

type App = Hono<{ Bindings: HttpBindings }>;

/** The page and its API. An error is answered with its status and `{ error: sentence }`. */
export function createApp(stage: Stage, page: ReadonlyMap<string, PageFile>): App {
  const app: App = new Hono();
  app.onError((error, context) => {
    const { errors } = wordsFor(context.req);
    if (error instanceof Refusal) return context.json({ error: error.sentence(errors) }, error.status);
    if (error instanceof HTTPException) return context.json({ error: error.message }, error.status);
    if (error instanceof ClientRefusal) return context.json({ error: error.message }, 422);
    return context.json({ error: errors.unexpected }, 500);
  });
  app.notFound((context) => context.json({ error: wordsFor(context.req).errors.notFound }, 404));
  app.use(securityHeaders, noStore, guard, methodNotAllowed({ app, onMethodNotAllowed }));
  app.route('/api', createApi(stage));
  app.get(ATTACHMENT_PATH, (context) => sendAttachment(context, stage.simulator));
  for (const [path, { type, body }] of page)
    app.get(path, (context) => context.body(body, 200, { 'content-type': type }));
  return app;
}

function onMethodNotAllowed(context: Context, allowed: readonly string[]): Response {
  const { onlyPost, wrongMethod } = wordsFor(context.req).errors;
  return context.json({ error: allowed.includes('POST') ? onlyPost : wrongMethod }, 405, {
    allow: allowed.join(', '),
  });
}
