import { pipeline, type Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib';

/** Supported content codings, for the Accept-Encoding header (RFC 9110, 8.4). */
export const ACCEPTED_ENCODINGS = 'gzip, deflate, br';

const MAX_ENCODINGS = 3;

/** The decoded body exceeds the limit. */
export class BodyTooLargeError extends Error {}

/** The body does not match its headers. */
export class BodyBrokenError extends Error {}

/**
 * Reads and decodes a body. Stops as soon as the decoded size exceeds the limit, so that a small body cannot expand to a
 * huge one.
 *
 * @param encoding the Content-Encoding header
 * @throws BodyTooLargeError, BodyBrokenError, or the stream's error
 */
export async function readBody(body: Readable, encoding: string, maxBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of await decoded(body, encoding)) {
    size += chunk.length;
    if (size > maxBytes) throw new BodyTooLargeError();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

async function decoded(body: Readable, encoding: string): Promise<AsyncIterable<Uint8Array>> {
  const names = encoding
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'identity')
    .reverse();
  if (names.length > MAX_ENCODINGS) throw new BodyBrokenError();
  let stream = body;
  for (const name of names) stream = await decodedFrom(stream, name);
  return stream;
}

async function decodedFrom(stream: Readable, name: string): Promise<Readable> {
  const decoder = name === 'deflate' ? await inflaterOf(stream) : decoderOf(name);
  // Errors are thrown where the end of the pipeline is read, so the callback has nothing to do.
  return pipeline(stream, decoder, () => undefined);
}

function decoderOf(name: string) {
  if (name === 'gzip' || name === 'x-gzip') return createGunzip();
  if (name === 'br') return createBrotliDecompress();
  throw new BodyBrokenError();
}

/** Some servers send raw deflate data instead of the zlib format, whose first byte ends in 8 (RFC 1950). */
async function inflaterOf(stream: Readable) {
  for await (const chunk of stream.iterator({ destroyOnReturn: false })) {
    if (chunk.length === 0) continue;
    stream.unshift(chunk);
    return (chunk[0] & 0x0f) === 8 ? createInflate() : createInflateRaw();
  }
  return createInflate();
}
