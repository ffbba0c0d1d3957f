/** What a scope's library takes. */
export interface Usage {
  /** Removed ones do not count. */
  readonly articles: number;
  readonly drafts: number;
  /** Of all texts: drafts, earlier revisions and removed articles included. */
  readonly bytes: number;
}

/** What all scopes' libraries take together, removed articles excluded. */
export interface Totals {
  /** Scopes with articles of their own. */
  readonly libraries: number;
  readonly articles: number;
  /** Articles of the largest library. */
  readonly largest: number;
  readonly drafts: number;
}
