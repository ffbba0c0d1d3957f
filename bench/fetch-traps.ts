import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { performance } from 'node:perf_hooks';
import { gzipSync } from 'node:zlib';
import { UserError, type UserErrorCode } from '../src/domain/errors/user-error.ts';
import { fetchPage } from '../src/ingest/fetch/fetch-page.ts';
import { type Network, publicInternet } from '../src/ingest/fetch/network.ts';

/** A malicious server. */
interface Trap {
  readonly name: string;
  /** The expected error. */
  readonly code: UserErrorCode;
  readonly serve: RequestListener;
  /** The address to fetch; by default the server's. */
  readonly address?: (port: number) => string;
  readonly network?: (port: number) => Network;
}

export interface Sprung {
  readonly name: string;
  readonly code: UserErrorCode | 'none';
  readonly expected: UserErrorCode;
  readonly seconds: number;
  /** Requests that reached the server. */
  readonly requests: number;
  /** Growth of the process's memory. */
  readonly mebibytes: number;
}

const MEBIBYTE = 1024 * 1024;
const bomb = gzipSync(Buffer.alloc(200_000_000));
const INSIDE = 'http://169.254.169.254/latest/meta-data/';
const nothing: RequestListener = (_, response) => response.end();

const traps: readonly Trap[] = [
  {
    name: `200 MB compressed to ${Math.round(bomb.length / 1_000)} kB`,
    code: 'page-too-large',
    serve: (_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb),
  },
  { name: 'an endless page', code: 'page-too-large', serve: pourForever },
  {
    name: 'one byte a second',
    code: 'page-too-slow',
    serve: (_, response) => {
      const drip = setInterval(() => response.write('a'), 1_000);
      response.on('close', () => clearInterval(drip));
    },
  },
  { name: 'no answer', code: 'page-too-slow', serve: () => undefined },
  {
    name: 'an endless redirect',
    code: 'page-too-many-redirects',
    serve: ({ url }, response) => response.writeHead(302, { location: `${url}a` }).end(),
  },
  {
    name: 'a redirect to a cloud’s metadata',
    code: 'address-refused',
    serve: (_, response) => response.writeHead(302, { location: INSIDE }).end(),
  },
  {
    name: 'a name that resolves differently the second time',
    code: 'address-refused',
    serve: (_, response) => response.writeHead(302, { location: '/again', connection: 'close' }).end(),
    network: rebinding,
  },
  ...[
    'http://127.0.0.1/',
    'http://2130706433/',
    'http://[::ffff:7f00:1]/',
    INSIDE,
    'file:///etc/passwd',
    'data:,x',
  ].map(
    (address): Trap => ({
      name: address,
      code: 'address-refused',
      serve: nothing,
      address: () => address,
      network: () => publicInternet,
    }),
  ),
];

/** Springs each trap once, with the bot's limits. */
export async function* springTraps(): AsyncGenerator<Sprung> {
  for (const trap of traps) yield await spring(trap);
}

async function spring({ name, code: expected, serve, address, network }: Trap): Promise<Sprung> {
  let requests = 0;
  const server = createServer((request, response) => {
    requests += 1;
    serve(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const start = performance.now();
  const memory = watchMemory();
  const url = address?.(port) ?? `http://news.example:${port}/`;
  const code = await fetchPage(url, { network: network?.(port) ?? local(port) }).then(
    () => 'none' as const,
    codeOf,
  );
  const sprung = {
    name,
    code,
    expected,
    requests,
    seconds: (performance.now() - start) / 1_000,
    mebibytes: memory(),
  };
  server.closeAllConnections();
  server.close();
  return sprung;
}

function codeOf(error: unknown): UserErrorCode {
  if (error instanceof UserError) return error.code;
  throw error;
}

/** Allows this machine only, under any name. */
function local(port: number): Network {
  return {
    lookup: async () => [{ address: '127.0.0.1', family: 4 }],
    isAllowedAddress: (address) => address === '127.0.0.1',
    allowedPorts: new Set([80, port]),
  };
}

/** Resolves the name to an allowed address first and to a forbidden one afterwards. */
function rebinding(port: number): Network {
  let lookups = 0;
  const lookup: Network['lookup'] = async () => {
    lookups += 1;
    return [{ address: lookups === 1 ? '127.0.0.1' : '127.0.0.2', family: 4 }];
  };
  return { ...local(port), lookup };
}

const pour = Buffer.alloc(MEBIBYTE, 'a');

function pourForever(_: unknown, response: Parameters<RequestListener>[1]): void {
  const more = () => {
    while (!response.destroyed && response.write(pour));
    response.once('drain', more);
  };
  more();
}

/** @returns reads the peak memory above the start, in MiB */
function watchMemory(): () => number {
  const start = process.memoryUsage.rss();
  let most = start;
  const timer = setInterval(() => {
    most = Math.max(most, process.memoryUsage.rss());
  }, 20);
  return () => {
    clearInterval(timer);
    return Math.max(0, Math.round((most - start) / MEBIBYTE));
  };
}
