import { z } from 'zod';
import { type EncodeOptions, type Encoder, EncoderError, MAX_ENCODED_CHARACTERS } from '../encoder.ts';
import { readLimitedJson } from './read-limited.ts';

export interface ServerEncoderOptions {
  /** With or without `/v1/embeddings`. */
  readonly url: string;
  readonly model: string;
  /** For each request, in milliseconds. A server may load its model first. */
  readonly deadline?: number;
}

const DEADLINE_MS = 20_000;
/** Texts in a request. Higher is faster on a graphics card; a request must end within the deadline. */
const BATCH = 32;
/** Bytes of a number in a response, as JSON: with room for white space and 17 digits. */
const BYTES_PER_NUMBER = 40;
const MAX_DIMENSIONS = 8_192;

/** https://platform.openai.com/docs/api-reference/embeddings/create */
const answer = z.object({
  model: z.string().optional(),
  data: z.array(
    z.object({ index: z.int().optional(), embedding: z.array(z.number()).min(1).max(MAX_DIMENSIONS) }),
  ),
});

/** Any server with OpenAI's `/v1/embeddings`, such as Ollama, text-embeddings-inference, vLLM and llama.cpp. */
export class ServerEncoder implements Encoder {
  readonly name: string;
  readonly #options: ServerEncoderOptions;
  readonly #address: URL;
  readonly #closing = new AbortController();
  #dimensions: number | undefined;
  /** The model that the server says it uses. */
  #model: string | undefined;

  constructor(options: ServerEncoderOptions) {
    this.#options = options;
    this.name = `server:${options.model}`;
    this.#address = addressOf(options.url);
  }

  get dimensions(): number | undefined {
    return this.#dimensions;
  }

  /** Which languages a model was trained on is the operator's knowledge. */
  understands(): boolean {
    return true;
  }

  async encode(texts: readonly string[], _options?: EncodeOptions): Promise<Float32Array[]> {
    const vectors: Float32Array[] = [];
    for (let from = 0; from < texts.length; from += BATCH)
      vectors.push(...(await this.#request(texts.slice(from, from + BATCH))));
    return vectors;
  }

  close(): Promise<void> {
    this.#closing.abort();
    return Promise.resolve();
  }

  async #request(texts: readonly string[]): Promise<Float32Array[]> {
    const { model, deadline = DEADLINE_MS } = this.#options;
    const input = texts.map((text) => text.slice(0, MAX_ENCODED_CHARACTERS).toWellFormed() || ' ');
    const signal = AbortSignal.any([this.#closing.signal, AbortSignal.timeout(deadline)]);
    try {
      const response = await fetch(this.#address, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ model, input, encoding_format: 'float' }),
        redirect: 'error',
        signal,
      });
      if (!response.ok) {
        await response.body?.cancel();
        throw new EncoderError(`the encoder's server answered with status ${response.status}`);
      }
      return this.#vectorsIn(await readLimitedJson(response, maxBytes(texts.length)), texts.length);
    } catch (cause) {
      if (cause instanceof EncoderError) throw cause;
      throw new EncoderError(`the encoder's server ${problemIn(cause)}`, { cause });
    }
  }

  /** @throws EncoderError */
  #vectorsIn(body: unknown, count: number): Float32Array[] {
    const { data: read } = answer.safeParse(body);
    if (read === undefined) throw new EncoderError("the encoder's server sent no usable vectors");
    if (read.data.length !== count)
      throw new EncoderError(`the encoder's server sent ${read.data.length} vectors for ${count} texts`);
    const sorted = read.data.toSorted((one, other) => (one.index ?? 0) - (other.index ?? 0));
    const vectors = sorted.map(({ embedding }) => Float32Array.from(embedding));
    this.#dimensions ??= vectors[0]?.length;
    this.#model ??= read.model;
    if (read.model !== this.#model) throw new EncoderError("the encoder's server changed its model");
    if (vectors.some(({ length }) => length !== this.#dimensions))
      throw new EncoderError("the encoder's server sent vectors of another length");
    return vectors;
  }
}

function addressOf(url: string): URL {
  const address = new URL(url);
  const path = address.pathname.replace(/\/+$/u, '');
  if (path.endsWith('/embeddings')) return address;
  address.pathname = path === '' ? '/v1/embeddings' : `${path}/embeddings`;
  return address;
}

function maxBytes(texts: number): number {
  return 1_000_000 + texts * MAX_DIMENSIONS * BYTES_PER_NUMBER;
}

function problemIn(cause: unknown): string {
  if (cause instanceof Error && cause.name === 'TimeoutError') return 'did not answer in time';
  if (cause instanceof SyntaxError) return 'sent no usable vectors';
  return 'cannot be reached';
}
