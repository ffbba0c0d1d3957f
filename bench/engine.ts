import type { Entry } from './collection.ts';

export interface Found {
  readonly id: number;
  /** As the engine counts; null when it tells none. */
  readonly score: number | null;
}

/** A search engine that stands beside us. */
export interface Engine {
  add(entries: readonly Entry[]): void;
  /** Called once, when all is added, by what can only then be searched. */
  finish?(): void;
  /** Best first; at least `limit` where it finds so many. */
  search(question: string, limit: number): readonly Found[];
  /** What it takes outside of V8's heap, in bytes. */
  bytes?(): number;
  /** Writes all that `load` needs into a new file. */
  save?(file: string): Promise<void>;
}

export interface Peer {
  readonly name: string;
  readonly tellsScores: boolean;
  /** An empty engine for texts of the language. */
  create(language: string): Engine;
  /** What `Engine.save` wrote, ready to be searched. */
  load?(language: string, file: string): Promise<Engine>;
}
