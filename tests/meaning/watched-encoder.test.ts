import { expect, it } from 'vitest';
import { type Encoder, EncoderError } from '../../src/meaning/encoder.ts';
import { WatchedEncoder } from '../../src/meaning/watched-encoder.ts';

it('an encoder tells when it encodes, fails, and encodes again', async () => {
  const told: string[] = [];
  let fails = false;
  const encoder: Encoder = {
    name: 'test',
    dimensions: 1,
    understands: (language) => language === 'en',
    encode: async (texts) => {
      if (fails) throw new EncoderError('fails');
      return texts.map(() => Float32Array.of(1));
    },
    close: async () => void told.push('closed'),
  };
  const watched = new WatchedEncoder(encoder, {
    encoded: (_, urgent) => told.push(urgent ? 'question' : 'text'),
    failed: () => told.push('failed'),
    recovered: () => told.push('recovered'),
  });
  expect([watched.state, watched.name, watched.dimensions, watched.understands('de')]).toEqual([
    'idle',
    'test',
    1,
    false,
  ]);
  expect(await watched.encode(['a'], { urgent: true })).toEqual([Float32Array.of(1)]);
  expect(watched.state).toBe('ready');
  fails = true;
  await expect(watched.encode(['a'])).rejects.toThrow(EncoderError);
  await expect(watched.encode(['a'])).rejects.toThrow(EncoderError);
  expect(watched.state).toBe('failing');
  fails = false;
  await watched.encode(['a']);
  expect(watched.state).toBe('ready');
  await watched.close();
  expect(told).toEqual(['question', 'failed', 'failed', 'text', 'recovered', 'closed']);
});
