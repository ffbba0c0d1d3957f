export interface Marks {
  readonly bold?: true;
  readonly italic?: true;
  readonly underline?: true;
  readonly strike?: true;
  readonly code?: true;
  readonly spoiler?: true;
  /** One object for all of a link's spans. */
  readonly link?: { readonly target: string };
  /** A mention as it was typed; the span's text is what stands for it. */
  readonly mention?: string;
}

export interface StyledSpan extends Marks {
  readonly text: string;
}

export type BlockKind = 'quote' | 'heading' | 'subtext' | 'code' | 'item';

/** One line as Discord would lay it out on an endless screen. */
export interface MarkdownLine {
  readonly kinds: ReadonlySet<BlockKind>;
  /** What stands before the line's first word, and, as wide, before the rows that it wraps into. */
  readonly lead: string;
  readonly hang: string;
  readonly spans: readonly StyledSpan[];
}
