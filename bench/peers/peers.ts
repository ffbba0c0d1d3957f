import type { Peer } from '../engine.ts';
import { bm25 } from './bm25.ts';
import { flexsearch, flexsearchSuggest } from './flexsearch.ts';
import { lunrPeer } from './lunr.ts';
import { minisearch, minisearchTuned } from './minisearch.ts';

export const peers: readonly Peer[] = [
  flexsearch,
  flexsearchSuggest,
  minisearch,
  minisearchTuned,
  lunrPeer,
  bm25,
];
