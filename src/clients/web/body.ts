import type { HonoRequest } from 'hono';
import { HTTPException } from 'hono/http-exception';

/** @throws HTTPException 413 beyond `maxBytes` */
export async function receive({ raw }: HonoRequest, maxBytes: number): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of raw.body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > maxBytes) throw new HTTPException(413, { message: 'The file is too large.' });
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** @throws HTTPException 400 for malformed JSON, 413 beyond `maxBytes`, 415 for another content type */
export async function receiveJson(request: HonoRequest, maxBytes: number): Promise<unknown> {
  if (!/^application\/json\b/u.test(request.header('content-type') ?? ''))
    throw new HTTPException(415, { message: 'An act is sent as JSON.' });
  const text = (await receive(request, maxBytes)).toString();
  try {
    return JSON.parse(text);
  } catch {
    throw new HTTPException(400, { message: 'That is not JSON.' });
  }
}
