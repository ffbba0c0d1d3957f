/** What a scope's library takes. */
export interface Usage {
  /** Removed ones do not count. */
  readonly articles: number;
  readonly drafts: number;
  /** Of all texts: drafts, earlier revisions and removed articles included. */
  readonly bytes: number;
}
