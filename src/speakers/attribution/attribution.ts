import type { Span } from '../../domain/article.ts';
import type { Phrases, Range } from './phrases.ts';

/** How an attribution was found; each is right more or less often. */
export type Pattern =
  | 'according'
  | 'inverted'
  | 'subject'
  | 'before'
  | 'colon'
  | 'participle'
  | 'mixed'
  | 'end'
  | 'headline'
  | 'continued';

/** Whom the text gives a quotation to, and by which words. */
export interface Attribution {
  readonly pattern: Pattern;
  readonly mention: Span;
  readonly cue: Span;
}

export function attributionOf(pattern: Pattern, phrases: Phrases, mention: Range, cue: Range): Attribution {
  return { pattern, mention: phrases.spanOf(mention), cue: phrases.spanOf(cue) };
}
