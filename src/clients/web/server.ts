import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { PageServerWording } from '../../wording/client-wording.ts';
import { streamSnapshots } from './events.ts';
import { fetchFile } from './files.ts';
import { refusalOf } from './guard.ts';
import { type Content, HttpError, json, send } from './http.ts';
import { loadPage } from './page-files.ts';
import { routes, type Stage, visitor } from './routes.ts';
import { snapshotOf } from './snapshot.ts';

export interface Playground {
  /** `http://127.0.0.1:4380` */
  readonly url: string;
  stop(): Promise<void>;
}

/** How many ports after the wanted one are tried. */
const PORTS_TRIED = 20;

/** Serves the page on 127.0.0.1, on the wanted port or the next one that is free; 0 takes any. */
export async function startPlayground(stage: Stage, port: number): Promise<Playground> {
  const page = await loadPage(stage.words);
  const server = createServer((request, response) => {
    answer(stage, page, request, response).catch((error) => sendError(response, error, stage.words));
  });
  await listen(server, port, port === 0 ? 0 : PORTS_TRIED);
  return {
    url: `http://127.0.0.1:${portOf(server)}`,
    stop: async () => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
    },
  };
}

async function answer(
  stage: Stage,
  page: ReadonlyMap<string, Content>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { method = 'GET', headers, socket } = request;
  const refusal = refusalOf(method, headers, socket.localPort ?? 0);
  if (refusal !== undefined) throw new HttpError(403, refusal);
  const url = new URL(request.url ?? '/', 'http://127.0.0.1');
  const route = routes[`${method} ${url.pathname}`];
  if (route) return send(response, 200, json(await route(stage, url, request)));
  if (routes[`POST ${url.pathname}`]) throw new HttpError(405, (words) => words.onlyPost);
  if (method !== 'GET') throw new HttpError(405, (words) => words.wrongMethod);
  const file = page.get(url.pathname);
  if (file) return send(response, 200, file);
  if (url.pathname === '/api/events') return stream(stage, url, request, response);
  if (url.pathname.startsWith('/attachments/'))
    return send(response, 200, await fetchFile(stage.simulator, url.pathname));
  throw new HttpError(404, (words) => words.notFound);
}

function stream(stage: Stage, url: URL, request: IncomingMessage, response: ServerResponse): void {
  const person = visitor(stage, url);
  streamSnapshots(request, response, () => snapshotOf(person), stage.simulator.onChange);
}

function sendError(response: ServerResponse, error: unknown, { errors }: PageServerWording): void {
  const known = error instanceof HttpError;
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const words = known ? error.sentence(errors) : errors.unexpected;
  send(response, known ? error.status : 500, json({ error: words }));
}

async function listen(server: Server, port: number, tries: number): Promise<void> {
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, '127.0.0.1', () => {
        server.off('error', reject);
        resolve();
      });
    });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE' || tries === 0 || port === 65_535) throw error;
    await listen(server, port + 1, tries - 1);
  }
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}
