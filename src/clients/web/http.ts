import type { IncomingMessage, ServerResponse } from 'node:http';
import { SECURITY_HEADERS, type Sentence } from './guard.ts';

/** What is answered when something cannot be done: a status and a sentence. */
export class HttpError extends Error {
  readonly status: number;
  readonly sentence: Sentence;

  constructor(status: number, sentence: Sentence) {
    super(`HTTP ${status}`);
    this.status = status;
    this.sentence = sentence;
  }
}

export interface Content {
  readonly type: string;
  readonly body: string | Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
}

export function send(response: ServerResponse, status: number, { type, body, headers }: Content): void {
  response.writeHead(status, { ...SECURITY_HEADERS, 'content-type': type, ...headers });
  response.end(body);
}

export function json(value: unknown): Content {
  return { type: 'application/json', body: JSON.stringify(value ?? null) };
}

/** @throws HttpError 413 beyond `mostBytes` */
export async function receive(request: IncomingMessage, mostBytes: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.byteLength;
    if (bytes > mostBytes) throw new HttpError(413, (words) => words.tooLarge(mostBytes));
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** @throws HttpError 400 */
export async function receiveJson(request: IncomingMessage, mostBytes: number): Promise<unknown> {
  if (!/^application\/json\b/u.test(request.headers['content-type'] ?? '')) {
    throw new HttpError(415, (words) => words.notJson);
  }
  try {
    return JSON.parse((await receive(request, mostBytes)).toString());
  } catch (error) {
    if (error instanceof HttpError) throw error;
    throw new HttpError(400, (words) => words.brokenJson);
  }
}
