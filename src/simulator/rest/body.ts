import { MAX_BODY_BYTES } from '../limits.ts';
import type { UploadedFile } from '../messages/attachments.ts';
import { problem } from '../problems.ts';
import { invalidJson, refuse, tooLarge } from './error.ts';

export interface ReceivedBody {
  readonly body: unknown;
  readonly files: readonly UploadedFile[];
}

/** Reads a JSON or multipart body. @throws RestError. https://discord.com/developers/docs/reference#uploading-files */
export async function receiveBody(request: Request, fileLimit: number): Promise<ReceivedBody> {
  const raw = await readBytes(request);
  const type = request.headers.get('content-type') ?? '';
  if (raw.byteLength === 0) return { body: undefined, files: [] };
  if (type.startsWith('multipart/form-data')) return parseForm(raw, type, fileLimit);
  if (!type.startsWith('application/json')) refuseType();
  return { body: parseJson(raw.toString('utf8')), files: [] };
}

/** Reads an oversized body to its end too: closing the connection early would hide the response from the client. */
async function readBytes(request: Request): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength;
    if (size <= MAX_BODY_BYTES) chunks.push(chunk);
  }
  if (size > MAX_BODY_BYTES) throw tooLarge();
  return Buffer.concat(chunks);
}

function refuseType(): never {
  const words = "Expected \"Content-Type\" header to be one of {'application/json', 'multipart/form-data'}.";
  refuse([problem(['_errors'], 'CONTENT_TYPE_INVALID', words)]);
  throw invalidJson();
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw invalidJson();
  }
}

async function parseForm(raw: Buffer, type: string, fileLimit: number): Promise<ReceivedBody> {
  const form = await new Response(raw, { headers: { 'content-type': type } }).formData().catch(() => {
    throw invalidJson();
  });
  const json = form.get('payload_json');
  const parts = [...form.entries()].filter(([name]) => /^files?(\[\d+\])?$/.test(name));
  const files = await Promise.all(parts.map(([name, value]) => toFile(name, value, fileLimit)));
  return { body: typeof json === 'string' ? parseJson(json) : {}, files: files.flat() };
}

async function toFile(field: string, value: unknown, limit: number): Promise<UploadedFile[]> {
  if (!(value instanceof Blob)) return [];
  const index = Number(/\[(\d+)\]/.exec(field)?.[1] ?? 0);
  const name = 'name' in value ? String(value.name) : 'file';
  if (value.size > limit) throw tooLarge();
  const bytes = new Uint8Array(await value.arrayBuffer());
  return [{ index, name, contentType: value.type || 'application/octet-stream', bytes }];
}
