export interface Marks {
  readonly bold?: true;
  readonly italic?: true;
  readonly underline?: true;
  readonly strike?: true;
  readonly code?: true;
  readonly spoiler?: true;
  /** The same object for all spans of a link. */
  readonly link?: { readonly target: string };
  /** Source text of a mention; the span's text is its replacement. */
  readonly mention?: string;
}

export interface StyledSpan extends Marks {
  readonly text: string;
}

export type BlockKind = 'quote' | 'heading' | 'subtext' | 'code' | 'item';

/** One line of the layout before wrapping. */
export interface MarkdownLine {
  readonly kinds: ReadonlySet<BlockKind>;
  /** Text before the first word, such as a bullet. Wrapped rows are indented by its width. */
  readonly lead: string;
  readonly hang: string;
  readonly spans: readonly StyledSpan[];
}
