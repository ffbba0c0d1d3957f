import { setTimeout as pause } from 'node:timers/promises';
import type { Encoder } from '../../meaning/encoder.ts';

/**
 * The question's vector, with a length of 1.
 *
 * @param deadline in milliseconds
 * @param onTrouble called when the encoder fails, which may be after the deadline
 * @returns undefined if it is not there in time, or the question has no letter
 */
export async function encodeQuestion(
  question: string,
  { encoder, deadline }: { readonly encoder: Encoder; readonly deadline: number },
  onTrouble: (error: unknown) => undefined,
): Promise<Float32Array | undefined> {
  if (!/\p{L}/u.test(question)) return undefined;
  const waiting = new AbortController();
  const tooLate = pause(deadline, undefined, { signal: waiting.signal }).catch(() => undefined);
  const encoded = encoder.encode([question], { urgent: true }).catch(onTrouble);
  const vectors = await Promise.race([encoded, tooLate]);
  waiting.abort();
  return vectors?.[0] && toUnit(vectors[0]);
}

/** Undefined for a vector without direction. */
function toUnit(vector: Float32Array): Float32Array | undefined {
  const length = Math.hypot(...vector);
  return length > 0 && Number.isFinite(length) ? vector.map((value) => value / length) : undefined;
}
