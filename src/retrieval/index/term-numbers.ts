/** Power of two. */
const SHARDS = 256;

/**
 * A map from terms to ids in shards: a single Map of several hundred thousand entries blocks the event loop for a tenth of
 * a second each time it grows.
 */
export class TermNumbers {
  readonly #shards = Array.from({ length: SHARDS }, () => new Map<string, number>());

  get(term: string): number | undefined {
    return this.#shardOf(term).get(term);
  }

  set(term: string, number: number): void {
    this.#shardOf(term).set(term, number);
  }

  delete(term: string): void {
    this.#shardOf(term).delete(term);
  }

  #shardOf(term: string): Map<string, number> {
    let hash = term.length;
    for (let index = 0; index < term.length; index += 1) hash = (hash * 31 + term.charCodeAt(index)) | 0;
    const shard = this.#shards[(hash ^ (hash >>> 16)) & (SHARDS - 1)];
    if (shard === undefined) throw new RangeError('There is no such shard');
    return shard;
  }
}
