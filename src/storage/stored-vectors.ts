/** Vectors of sentences, which take long to make, by the SHA-256 of their text and the name of their encoder. */
export interface StoredVectors {
  /**
   * @param hashes of `hashOf`
   * @returns by hash; without those that are not there
   */
  read(encoder: string, hashes: readonly string[]): Promise<ReadonlyMap<string, Int8Array>>;

  /**
   * Replaces what is there. Vectors leave with the last revision of their text.
   *
   * @throws UserError disk-full, library-busy, library-damaged, library-lost, library-not-writable
   */
  save(encoder: string, vectors: ReadonlyMap<string, Int8Array>): Promise<void>;

  /**
   * Deletes the vectors of other encoders and of texts that are no article's current one.
   *
   * @param kept hashes of further texts, whose vectors stay
   * @throws UserError disk-full, library-busy, library-damaged, library-lost, library-not-writable
   */
  prune(encoder: string, kept: readonly string[]): Promise<void>;
}
