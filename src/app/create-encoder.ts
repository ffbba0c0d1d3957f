import { BuiltInEncoder } from '../meaning/built-in/built-in-encoder.ts';
import type { Encoder } from '../meaning/encoder.ts';
import { ServerEncoder } from '../meaning/server/server-encoder.ts';
import type { Config } from './config.ts';

export type EncoderConfig = Pick<Config, 'SEMANTIC' | 'EMBEDDINGS_URL' | 'EMBEDDINGS_MODEL'>;

/** Undefined if meaning is switched off. */
export function createEncoder(config: EncoderConfig): Encoder | undefined {
  const { SEMANTIC, EMBEDDINGS_URL: url, EMBEDDINGS_MODEL: model } = config;
  if (SEMANTIC === 'off') return undefined;
  return url === undefined || model === undefined ? new BuiltInEncoder() : new ServerEncoder({ url, model });
}
