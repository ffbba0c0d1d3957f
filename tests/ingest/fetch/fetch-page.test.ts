import type { ServerResponse } from 'node:http';
import { type AddressInfo, createServer as createTcpServer } from 'node:net';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it, onTestFinished } from 'vitest';
import { fetchPage } from '../../../src/ingest/fetch/fetch-page.ts';
import { errorOf } from '../../support/user-error.ts';
import { webServer } from '../../support/web-server.ts';

const PAGE = '<!doctype html><p>Grüße aus Köln.</p>';
const textOf = (bytes: Uint8Array) => Buffer.from(bytes).toString();
const send = (status: number, headers: Record<string, string>, body: string | Buffer = '') =>
  webServer((_, response) => response.writeHead(status, headers).end(body));

/** Writes until the reader hangs up. */
function pour(response: ServerResponse, chunk: Buffer): void {
  while (response.write(chunk));
  response.once('drain', () => pour(response, chunk));
}

describe('a page is fetched', () => {
  it('with its media type and its final address', async () => {
    const server = await webServer((request, response) => {
      if (request.url === '/old') response.writeHead(301, { location: '/new#part' }).end();
      else response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(PAGE);
    });
    const page = await fetchPage(` ${server.url('/old')} `, { network: server.network });
    expect(page).toMatchObject({ url: server.url('/new'), contentType: 'text/html; charset=utf-8' });
    expect(textOf(page.bytes)).toBe(PAGE);
  });

  it.each([
    ['gzip', gzipSync(PAGE)],
    ['x-gzip', gzipSync(PAGE)],
    ['br', brotliCompressSync(PAGE)],
    ['deflate', deflateSync(PAGE)],
    ['deflate', deflateRawSync(PAGE)],
    ['identity', Buffer.from(PAGE)],
    ['br, gzip', gzipSync(brotliCompressSync(PAGE))],
    ['GZIP', gzipSync(PAGE)],
  ])('from %s', async (encoding, body) => {
    const server = await send(200, { 'content-encoding': encoding }, body);
    expect(textOf((await fetchPage(server.url(), { network: server.network })).bytes)).toBe(PAGE);
  });

  it('without a body', async () => {
    const server = await send(200, {});
    expect((await fetchPage(server.url(), { network: server.network })).bytes).toHaveLength(0);
  });

  it('with a user agent that identifies the program and no user', async () => {
    const seen: NodeJS.Dict<unknown>[] = [];
    const server = await webServer((request, response) => {
      seen.push(request.headers);
      response.end(PAGE);
    });
    await fetchPage(server.url(), { network: server.network });
    expect(Object.keys(seen[0] ?? {}).sort()).toEqual([
      'accept',
      'accept-encoding',
      'connection',
      'host',
      'user-agent',
    ]);
    expect(seen[0]?.['user-agent']).toMatch(/^Verbatim\/.*bot/u);
  });
});

describe('a page is abandoned', () => {
  it.each([
    ['gzip', gzipSync(Buffer.alloc(200_000_000))],
    ['deflate', deflateSync(Buffer.alloc(20_000_000))],
    ['br', brotliCompressSync(Buffer.alloc(20_000_000))],
  ])('when it is a decompression bomb in %s', async (encoding, body) => {
    const server = await send(200, { 'content-encoding': encoding }, body);
    expect(body.length).toBeLessThan(210_000);
    expect(await errorOf(fetchPage(server.url(), { network: server.network }))).toMatchObject({
      code: 'page-too-large',
      context: { mebibytes: 8 },
    });
  });

  it('when it never ends', async () => {
    const server = await webServer((_, response) => pour(response, Buffer.alloc(65_536, 'a')));
    expect(await errorOf(fetchPage(server.url(), { network: server.network }))).toMatchObject({
      code: 'page-too-large',
    });
  });

  it('when it drips', async () => {
    const server = await webServer((_, response) => {
      const drip = setInterval(() => response.write('a'), 50);
      response.on('close', () => clearInterval(drip));
    });
    const attempt = fetchPage(server.url(), { network: server.network, deadline: 500 });
    expect(await errorOf(attempt)).toMatchObject({ code: 'page-too-slow' });
  });

  it('when its headers, or the address of its host, do not arrive', async () => {
    const server = await webServer(() => undefined);
    const options = { network: server.network, deadline: 300 };
    expect(await errorOf(fetchPage(server.url(), options))).toMatchObject({ code: 'page-too-slow' });
    const network = { ...server.network, lookup: () => new Promise<never>(() => undefined) };
    expect(await errorOf(fetchPage(server.url(), { ...options, network }))).toMatchObject({
      code: 'page-too-slow',
    });
  });

  it('when its redirects do not end', async () => {
    const server = await webServer((request, response) =>
      response.writeHead(302, { location: `${request.url}a` }).end(),
    );
    expect(await errorOf(fetchPage(server.url(), { network: server.network }))).toMatchObject({
      code: 'page-too-many-redirects',
    });
    expect(server.requests()).toBe(6);
  });

  it.each([
    ['shorter than it says', { 'content-length': '999' }, PAGE],
    ['cut short in its compression', { 'content-encoding': 'gzip' }, gzipSync(PAGE).subarray(0, 20)],
    ['not compressed as it says', { 'content-encoding': 'br' }, Buffer.from(PAGE)],
    ['compressed in an unknown way', { 'content-encoding': 'zip' }, Buffer.from(PAGE)],
    ['compressed again and again', { 'content-encoding': 'gzip, gzip, gzip, gzip' }, gzipSync(PAGE)],
  ])('when it is %s', async (_, headers, body) => {
    const server = await webServer((_request, response) => {
      response.writeHead(200, headers);
      response.write(body, () => response.destroy());
    });
    const error = await errorOf(fetchPage(server.url(), { network: server.network }));
    expect(['page-broken', 'host-unreachable']).toContain(error.code);
  });

  it('when the server does not speak HTTP', async () => {
    const tcp = createTcpServer((socket) =>
      socket.on('error', () => undefined).end('SSH-2.0-OpenSSH_9.6\r\n'),
    );
    await new Promise<void>((resolve) => tcp.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void tcp.close());
    const { port } = tcp.address() as AddressInfo;
    const { network } = await webServer(() => undefined);
    const local = { ...network, allowedPorts: new Set([port]) };
    const http = fetchPage(`http://news.example:${port}/`, { network: local });
    expect(await errorOf(http)).toMatchObject({ code: 'page-broken' });
    const https = fetchPage(`https://news.example:${port}/`, { network: local });
    expect(await errorOf(https)).toMatchObject({ code: 'host-untrusted' });
  });
});

describe('an unavailable page', () => {
  it.each([400, 401, 402, 403, 404, 410, 429, 451, 500, 503, 304, 300])('is reported: %i', async (status) => {
    const server = await send(status, { 'content-type': 'text/html' });
    const error = await errorOf(fetchPage(server.url(), { network: server.network }));
    expect(error).toMatchObject({
      code: 'page-status',
      context: { status, host: `news.example:${server.port}` },
    });
  });

  it('is reported for an unreachable or unknown host', async () => {
    const { network } = await webServer(() => undefined);
    const closed = { ...network, allowedPorts: new Set([1]) };
    expect(await errorOf(fetchPage('http://news.example:1/', { network: closed }))).toMatchObject({
      code: 'host-unreachable',
    });
    const nowhere = { ...closed, lookup: async () => [] };
    expect(await errorOf(fetchPage('http://news.example:1/', { network: nowhere }))).toMatchObject({
      code: 'host-unknown',
    });
    expect(await errorOf(fetchPage('http://no-such-name.invalid/'))).toMatchObject({ code: 'host-unknown' });
  });
});
