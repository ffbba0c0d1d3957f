import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, describe, expect, it, onTestFinished } from 'vitest';
import { BuiltInEncoder } from '../../src/meaning/built-in/built-in-encoder.ts';
import { ServerEncoder } from '../../src/meaning/server/server-encoder.ts';
import { tryEncoder } from '../../src/use-cases/asking/try-encoder.ts';

const builtIn = new BuiltInEncoder();
afterAll(() => builtIn.close());

interface Request {
  readonly model: string;
  readonly input: readonly string[];
}

type Respond = (request: Request, response: ServerResponse) => unknown;

/** A server of embeddings on this machine, gone after the test. @returns its address and the requests it got */
async function serverWith(respond: Respond) {
  const requests: Request[] = [];
  const handle = async (request: IncomingMessage, response: ServerResponse) => {
    expect([request.method, request.url]).toEqual(['POST', '/v1/embeddings']);
    const body = JSON.parse(await text(request)) as Request;
    requests.push(body);
    await respond(body, response);
  };
  const server = createServer((request, response) => void handle(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, requests };
}

const send = (response: ServerResponse, vectors: readonly (readonly (number | null)[])[], model = 'small') =>
  response.end(JSON.stringify({ model, data: vectors.map((embedding, index) => ({ index, embedding })) }));

function encoderAt(url: string, deadline = 30_000): ServerEncoder {
  const encoder = new ServerEncoder({ url, model: 'small', deadline });
  onTestFinished(() => encoder.close());
  return encoder;
}

describe("an operator's server", () => {
  it('encodes as its model does, many texts in several requests', async () => {
    const { url, requests } = await serverWith(async ({ input }, response) => {
      const vectors = (await builtIn.encode(input)).map((vector, index) => ({
        index,
        embedding: [...vector],
      }));
      response.end(JSON.stringify({ object: 'list', model: 'small', data: vectors.toReversed() }));
    });
    const texts = Array.from({ length: 40 }, (_, at) => `Sentence ${at}.`);
    const encoder = encoderAt(url);
    expect(encoder.dimensions).toBeUndefined();
    expect(await encoder.encode(texts)).toEqual(await builtIn.encode(texts));
    expect([encoder.dimensions, requests.length, requests[0]?.model]).toEqual([512, 2, 'small']);
    const { similarities } = await tryEncoder(encoder);
    const cosines = similarities.map(({ cosine }) => cosine);
    expect(cosines).toEqual(cosines.toSorted((one, other) => other - one));
  });

  it.each(['', '/', '/v1', '/v1/', '/v1/embeddings'])('may be named with the path “%s”', async (path) => {
    const { url } = await serverWith((_, response) => send(response, [[1, 0]]));
    expect(await encoderAt(`${url}${path}`).encode(['It rained.'])).toEqual([Float32Array.of(1, 0)]);
  });

  it.each<[string, Respond, string]>([
    ['answers 500', (_, response) => response.writeHead(500).end('no'), 'status 500'],
    [
      'redirects',
      (_, response) => response.writeHead(302, { location: '/elsewhere' }).end(),
      'cannot be reached',
    ],
    ['hangs', () => undefined, 'in time'],
    ['hangs in the middle', (_, response) => response.write('{"data":['), 'in time'],
    ['hangs up', (_, response) => response.destroy(), 'cannot be reached'],
    ['sends no JSON', (_, response) => response.end('<html>'), 'no usable vectors'],
    [
      'sends something else',
      (_, response) => response.end('{"data":[{"embedding":"AAAA"}]}'),
      'no usable vectors',
    ],
    [
      'sends NaN',
      (_, response) =>
        send(response, [
          [Number.NaN, 1],
          [1, 1],
        ]),
      'no usable vectors',
    ],
    ['sends fewer than asked', (_, response) => send(response, [[1, 2]]), '1 vectors for 2 texts'],
    ['sends unequal lengths', (_, response) => send(response, [[1, 2], [1]]), 'another length'],
    ['sends 200 MB', endless, 'no usable vectors'],
  ])('that %s is an error', async (_, respond, message) => {
    const { url } = await serverWith(respond);
    const deadline = message === 'in time' ? 300 : 60_000;
    await expect(encoderAt(url, deadline).encode(['It rained.', 'It snowed.'])).rejects.toThrow(message);
  });

  it('that changes its model, or the length of its vectors, is an error', async () => {
    const answers: [number[], string][] = [
      [[1, 2], 'small'],
      [[1, 2], 'large'],
      [[1, 2, 3], 'small'],
    ];
    const { url } = await serverWith((_, response) =>
      send(response, [answers[0]?.[0] ?? []], answers.shift()?.[1]),
    );
    const encoder = encoderAt(url);
    await encoder.encode(['It rained.']);
    await expect(encoder.encode(['It rained.'])).rejects.toThrow('changed its model');
    await expect(encoder.encode(['It rained.'])).rejects.toThrow('another length');
  });

  it('that is not there is an error', async () => {
    await expect(encoderAt('http://127.0.0.1:1/').encode(['It rained.'])).rejects.toThrow(
      'cannot be reached',
    );
  });
});

/** Sends up to 200 MB, until the reader hangs up. */
async function endless(_: Request, response: ServerResponse): Promise<void> {
  const chunk = '0,'.repeat(500_000);
  response.write('{"data":[{"embedding":[');
  for (let sent = 0; sent < 200 && !response.destroyed; sent += 1)
    if (!response.write(chunk))
      await new Promise<void>((resolve) => {
        response.once('drain', resolve).once('close', resolve);
      });
  response.end();
}
