import type { HonoRequest } from 'hono';
import { Refusal } from './refusal.ts';

/** @throws Refusal 413 beyond `maxBytes` */
export async function receive({ raw }: HonoRequest, maxBytes: number): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of raw.body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > maxBytes) throw new Refusal(413, (words) => words.tooLarge(maxBytes));
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** @throws Refusal 400 for malformed JSON, 413 beyond `maxBytes`, 415 for another content type */
export async function receiveJson(request: HonoRequest, maxBytes: number): Promise<unknown> {
  if (!/^application\/json\b/u.test(request.header('content-type') ?? ''))
    throw new Refusal(415, (words) => words.notJson);
  const text = (await receive(request, maxBytes)).toString();
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal(400, (words) => words.brokenJson);
  }
}
