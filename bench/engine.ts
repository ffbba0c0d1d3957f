import type { Entry } from './collection.ts';

export interface Found {
  readonly id: number;
  /** On the engine's own scale; null if it reports none. */
  readonly score: number | null;
}

/** A search engine to compare with. */
export interface Engine {
  add(entries: readonly Entry[]): void;
  /** Called once after the last addition, for engines that need it before searching. */
  finish?(): void;
  /** Best first; at least `limit` if there are as many. */
  search(question: string, limit: number): readonly Found[];
  /** Memory outside of V8's heap. */
  bytes?(): number;
  /** Writes everything `load` needs to a new file. */
  save?(file: string): Promise<void>;
}

export interface Peer {
  readonly name: string;
  readonly reportsScores: boolean;
  /** An empty engine for texts of the language. */
  create(language: string): Engine;
  /** Restores what `Engine.save` wrote. */
  load?(language: string, file: string): Promise<Engine>;
}
