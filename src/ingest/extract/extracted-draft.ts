import type { Extraction } from '../../domain/extraction.ts';

/** Metadata that accompanies the bytes. The content takes precedence over it. */
export interface Hints {
  /** Address that the bytes were fetched from. */
  readonly url?: string;
  /** The Content-Type header, or the media type of an upload. */
  readonly contentType?: string;
  readonly fileName?: string;
  /** Numbers of the chapters to read of a book, counted from 1; by default, all of them. */
  readonly chapters?: readonly number[];
}

/** An article as one format's reader extracts it, before checks that apply to all formats. */
export interface ExtractedDraft extends Omit<Extraction, 'kept' | 'format' | 'asides'> {
  readonly asides?: Extraction['asides'];
  /** Share of the text inside links, 0 to 1. */
  readonly linkShare?: number;
  /** The whole visible text, if the paragraphs are only a part of it. */
  readonly surroundings?: string;
}

/** Drops undefined and empty values. */
export function presentFields<T extends object>(
  values: { [Key in keyof T]: T[Key] | undefined },
): Partial<T> {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined && value !== ''),
  ) as Partial<T>;
}
