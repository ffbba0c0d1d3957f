import { performance } from 'node:perf_hooks';
import type { Encoder } from '../../meaning/encoder.ts';

export interface EncoderTrial {
  readonly name: string;
  readonly dimensions: number;
  /** For one sentence, when many are sent at once. */
  readonly milliseconds: number;
  /** For a question by itself. */
  readonly questionMilliseconds: number;
  readonly similarities: readonly { readonly texts: readonly [string, string]; readonly cosine: number }[];
}

/** A question with its answer in other words, with another sentence on the subject, and with an unrelated one. */
const pairs = [
  ['How many people lost their jobs?', 'The company dismissed two thousand employees.'],
  ['How many people lost their jobs?', 'Most people in the town like their jobs.'],
  ['How many people lost their jobs?', 'The lake froze over in January.'],
] as const;
const SPEED_SAMPLE = 32;

/** Encodes a few sentences, and measures how fast and how close they come. @throws EncoderError */
export async function tryEncoder(encoder: Encoder): Promise<EncoderTrial> {
  const similarities = [];
  for (const texts of pairs) {
    const [one, other] = await encoder.encode(texts);
    similarities.push({ texts, cosine: cosineOf(one, other) });
  }
  const sample = Array.from(
    { length: SPEED_SAMPLE },
    (_, at) => `${pairs[at % 3]?.[1]} It was the ${at}th time.`,
  );
  return {
    name: encoder.name,
    dimensions: encoder.dimensions ?? 0,
    milliseconds: (await timed(() => encoder.encode(sample))) / SPEED_SAMPLE,
    questionMilliseconds: await timed(() => encoder.encode([pairs[0][0]], { urgent: true })),
    similarities,
  };
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function cosineOf(one: Float32Array = new Float32Array(), other: Float32Array = new Float32Array()): number {
  const dot = one.reduce((sum, value, at) => sum + value * (other[at] ?? 0), 0);
  const lengths = Math.hypot(...one) * Math.hypot(...other);
  return lengths === 0 ? 0 : dot / lengths;
}
