import { performance } from 'node:perf_hooks';
import type { EncodeOptions, Encoder } from './encoder.ts';

/** `idle`: nothing was encoded yet. `failing`: the last texts could not be encoded. */
export type EncoderState = 'idle' | 'ready' | 'failing';

export interface EncoderWatch {
  readonly encoded: (milliseconds: number, urgent: boolean) => void;
  readonly failed: () => void;
  /** The encoder encodes again after it failed. */
  readonly recovered: () => void;
}

/** An encoder that tells how it is doing. */
export class WatchedEncoder implements Encoder {
  readonly #encoder: Encoder;
  readonly #watch: EncoderWatch;
  #state: EncoderState = 'idle';

  constructor(encoder: Encoder, watch: EncoderWatch) {
    this.#encoder = encoder;
    this.#watch = watch;
  }

  get state(): EncoderState {
    return this.#state;
  }

  get name(): string {
    return this.#encoder.name;
  }

  get dimensions(): number | undefined {
    return this.#encoder.dimensions;
  }

  understands(language: string): boolean {
    return this.#encoder.understands(language);
  }

  async encode(texts: readonly string[], options: EncodeOptions = {}): Promise<Float32Array[]> {
    const from = performance.now();
    try {
      const vectors = await this.#encoder.encode(texts, options);
      this.#watch.encoded(performance.now() - from, options.urgent === true);
      if (this.#state === 'failing') this.#watch.recovered();
      this.#state = 'ready';
      return vectors;
    } catch (error) {
      this.#state = 'failing';
      this.#watch.failed();
      throw error;
    }
  }

  close(): Promise<void> {
    return this.#encoder.close();
  }
}
