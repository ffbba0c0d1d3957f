import type { Extraction } from '../../domain/extraction.ts';

/** What comes with bytes; none of it is trusted where the content says otherwise. */
export interface Hints {
  /** Where they were fetched. */
  readonly url?: string;
  /** The header Content-Type, or what an upload claims to be. */
  readonly contentType?: string;
  readonly fileName?: string;
}

/** What a reader of one format hands on. */
export interface Draft extends Omit<Extraction, 'kept' | 'format'> {
  /** The share of the text that stands in links, 0–1. */
  readonly linkShare?: number;
  /** All that the source shows, where that is more than the paragraphs. */
  readonly surroundings?: string;
}

/** Without the keys that nothing was found for. */
export function found<T extends object>(values: { [Key in keyof T]: T[Key] | undefined }): Partial<T> {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined && value !== ''),
  ) as Partial<T>;
}
