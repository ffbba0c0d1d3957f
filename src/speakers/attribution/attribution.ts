import type { Span } from '../../domain/article.ts';
import type { TokenBlock, TokenRange } from './token-block.ts';

/** How an attribution was found. Precision differs between patterns. */
export type Pattern =
  | 'according'
  | 'inverted'
  | 'subject'
  | 'before'
  | 'colon'
  | 'participle'
  | 'mixed'
  | 'end'
  | 'introduced'
  | 'headline'
  | 'caption'
  | 'continued';

/** The words that attribute a quotation to somebody. */
export interface Attribution {
  readonly pattern: Pattern;
  /** The words for the speaker. */
  readonly mention: Span;
  /** The verb or phrase that marks speech: "said", "according to", or a colon. */
  readonly cue: Span;
}

export function attributionOf(
  pattern: Pattern,
  block: TokenBlock,
  mention: TokenRange,
  cue: TokenRange,
): Attribution {
  return { pattern, mention: block.spanOf(mention), cue: block.spanOf(cue) };
}
