import { pipeline, type Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib';

/** What the reader asks for and can decode (RFC 9110, 8.4). */
export const ACCEPTED_ENCODINGS = 'gzip, deflate, br';

const MAX_ENCODINGS = 3;

/** The body is larger than allowed, decoded. */
export class BodyTooLargeError extends Error {}

/** The body is not what its headers say. */
export class BodyBrokenError extends Error {}

/**
 * A body, decoded; it is let go of as soon as it has become larger than allowed, however small it arrives.
 *
 * @param encoding the header Content-Encoding
 * @throws BodyTooLargeError, BodyBrokenError, and whatever breaks the stream
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
  // What breaks a stream is thrown where its end is read; nothing is left for the callback to do.
  return pipeline(stream, decoder, () => undefined);
}

function decoderOf(name: string) {
  if (name === 'gzip' || name === 'x-gzip') return createGunzip();
  if (name === 'br') return createBrotliDecompress();
  throw new BodyBrokenError();
}

/** Some servers send the bare format in place of zlib's, whose first byte ends in 8 (RFC 1950). */
async function inflaterOf(stream: Readable) {
  for await (const chunk of stream.iterator({ destroyOnReturn: false })) {
    if (chunk.length === 0) continue;
    stream.unshift(chunk);
    return (chunk[0] & 0x0f) === 8 ? createInflate() : createInflateRaw();
  }
  return createInflate();
}
