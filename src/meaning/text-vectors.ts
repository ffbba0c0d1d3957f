const BITS = 32;

/** The vectors of an article's sentences, in order, with what comparing them takes. */
export class TextVectors {
  readonly dimensions: number;
  readonly count: number;
  readonly #bytes: Int8Array;
  readonly #lengths: Float32Array;
  /** For each sentence, the signs of its numbers, 32 in a word. */
  readonly #signs: Uint32Array;

  /** @param bytes of `quantize` */
  constructor(bytes: Int8Array, count: number) {
    this.#bytes = bytes;
    this.count = count;
    this.dimensions = count === 0 ? 0 : bytes.length / count;
    this.#lengths = Float32Array.from({ length: count }, (_, sentence) => this.#lengthOf(sentence));
    this.#signs = signsOf(bytes, count);
  }

  /** In memory. */
  get bytes(): number {
    return this.#bytes.byteLength + this.#lengths.byteLength + this.#signs.byteLength;
  }

  /** @param unit a vector of length 1 */
  cosine(sentence: number, unit: Float32Array): number {
    const length = this.#lengths[sentence] ?? 0;
    if (length === 0) return 0;
    const bytes = this.#bytes;
    const first = sentence * this.dimensions;
    let sum = 0;
    for (let at = 0; at < unit.length; at += 1) sum += (bytes[first + at] ?? 0) * (unit[at] ?? 0);
    return sum / length;
  }

  /** The length of the sum of consecutive vectors, each scaled to a length of 1 before. */
  lengthOfSum(first: number, count: number): number {
    const sum = new Float64Array(this.dimensions);
    for (let sentence = first; sentence < first + count; sentence += 1) {
      const length = this.#lengths[sentence] ?? 0;
      if (length === 0) continue;
      const start = sentence * this.dimensions;
      for (let at = 0; at < sum.length; at += 1)
        sum[at] = (sum[at] ?? 0) + (this.#bytes[start + at] ?? 0) / length;
    }
    return Math.hypot(...sum);
  }

  /** How many signs differ from those of another vector: few where the cosine is high, and thirty times as fast to count. */
  differingSigns(sentence: number, signs: Uint32Array): number {
    const words = signs.length;
    const first = sentence * words;
    let count = 0;
    for (let at = 0; at < words; at += 1)
      count += bitCount((this.#signs[first + at] ?? 0) ^ (signs[at] ?? 0));
    return count;
  }

  #lengthOf(sentence: number): number {
    let sum = 0;
    const first = sentence * this.dimensions;
    for (let at = first; at < first + this.dimensions; at += 1) sum += (this.#bytes[at] ?? 0) ** 2;
    return Math.sqrt(sum);
  }
}

/** The signs of concatenated vectors; each vector starts at a word of its own. */
export function signsOf(numbers: Int8Array | Float32Array, count = 1): Uint32Array {
  const dimensions = count === 0 ? 0 : numbers.length / count;
  const words = Math.ceil(dimensions / BITS);
  const signs = new Uint32Array(count * words);
  for (let vector = 0; vector < count; vector += 1) {
    for (let at = 0; at < dimensions; at += 1) {
      const word = vector * words + Math.floor(at / BITS);
      if ((numbers[vector * dimensions + at] ?? 0) > 0) signs[word] = (signs[word] ?? 0) | (1 << (at % BITS));
    }
  }
  return signs;
}

/** Bits set in a 32-bit word. Warren, "Hacker's Delight", section 5-1. */
function bitCount(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
