import { createReaders, type Extract, type ReadFeed } from '../../ingest/extract/extract.ts';
import { type Network, publicInternet } from '../../ingest/fetch/network.ts';

/** What the use cases that read a page, a file or a pasted text need. */
export interface SourceReader {
  readonly extract: Extract;
  readonly readFeed: ReadFeed;
  /** Where pages may be fetched from. */
  readonly network: Network;
}

/** Of a page, file or text, in bytes: 8 MiB. */
export const MAX_SOURCE_BYTES = 8 * 1024 * 1024;

/** @param network by default, the public Internet */
export function createSourceReader(network: Network = publicInternet): SourceReader {
  return { ...createReaders({ maxBytes: MAX_SOURCE_BYTES }), network };
}
