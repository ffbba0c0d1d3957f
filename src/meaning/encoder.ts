/** Turns texts into vectors: the closer two texts are in meaning, the higher the cosine of their vectors. */
export interface Encoder {
  /** Identifies the model. Vectors of encoders with different names are not comparable. */
  readonly name: string;
  /** Length of every vector; undefined before the first one where the model is not known beforehand. */
  readonly dimensions: number | undefined;
  /** Whether it understands texts in this language, given as an ISO 639-1 code. */
  understands(language: string): boolean;
  /**
   * One vector for each text, in order and of any length but 0.
   *
   * @throws EncoderError
   */
  encode(texts: readonly string[], options?: EncodeOptions): Promise<Float32Array[]>;
  close(): Promise<void>;
}

export interface EncodeOptions {
  /** Goes before everything that is not urgent, as a question does that somebody waits for. */
  readonly urgent?: boolean;
}

/** An encoder failed. Its message is for the log. */
export class EncoderError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'EncoderError';
  }
}

/** Characters of a text that are encoded. Longer sentences are mostly lists, and take time in proportion. */
export const MAX_ENCODED_CHARACTERS = 400;
