import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { FatalError } from '../../discord/gateway/fatal-error.ts';
import type { PrometheusMetrics } from '../../metrics/prometheus.ts';
import type { Check } from './checks.ts';

export interface HealthAddress {
  readonly host: string;
  /** 0 takes any free one. */
  readonly port: number;
}

export interface HealthServer {
  /** Such as `http://127.0.0.1:9464`. */
  readonly url: string;
  close(): Promise<void>;
}

interface Page {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

/**
 * Serves `/livez`, `/readyz` and `/metrics`.
 *
 * @throws FatalError health-address
 */
export async function serveHealth(
  { host, port }: HealthAddress,
  metrics: Pick<PrometheusMetrics, 'contentType' | 'text'>,
  checks: readonly Check[],
): Promise<HealthServer> {
  const server = createServer((request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('allow', 'GET, HEAD');
      return send(response, plain(405, 'method not allowed'));
    }
    void pageAt(request.url ?? '', metrics, checks).then((page) => send(response, page));
  });
  await listening(server, { host, port });
  const { port: opened } = server.address() as AddressInfo;
  return { url: `http://${host.includes(':') ? `[${host}]` : host}:${opened}`, close: () => closed(server) };
}

async function pageAt(
  url: string,
  metrics: Pick<PrometheusMetrics, 'contentType' | 'text'>,
  checks: readonly Check[],
): Promise<Page> {
  switch (url.split('?')[0]) {
    case '/livez':
      return plain(200, 'ok');
    case '/readyz':
      return readiness(checks);
    case '/metrics':
      return { status: 200, type: metrics.contentType, body: await metrics.text() };
    default:
      return plain(404, 'not found: try /livez, /readyz or /metrics');
  }
}

/** Each check by its name, with `ok` or the problem. */
function readiness(checks: readonly Check[]): Page {
  const results = checks.map((check) => [check.name, check.problem() ?? 'ok'] as const);
  const ready = results.every(([, result]) => result === 'ok');
  const body = JSON.stringify({ ready, ...Object.fromEntries(results) });
  return { status: ready ? 200 : 503, type: 'application/json', body: `${body}\n` };
}

function plain(status: number, words: string): Page {
  return { status, type: 'text/plain; charset=utf-8', body: `${words}\n` };
}

function send(response: ServerResponse, { status, type, body }: Page): void {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
}

function listening(server: Server, { host, port }: HealthAddress): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(new FatalError('health-address', { host, port, reason: error.code ?? error.name })),
    );
    server.listen(port, host, resolve);
  });
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
