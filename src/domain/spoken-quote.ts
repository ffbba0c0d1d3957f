import type { Span } from './article.ts';

/** Somebody who speaks in an article, under all the names that it gives them. */
export interface Speaker {
  /** The fullest form of the name that the article has, exactly as written there. */
  readonly name: string;
  /** Where that form stands first. */
  readonly span: Span;
  /** Every form, exactly as written, in the order in which they come; "President Erdogan" and "the Turkish president" among them. */
  readonly variants: readonly string[];
}

/** Words between quotation marks that somebody said or wrote; from the first mark to the last, over several paragraphs if need be. */
export interface SpokenQuote extends Span {
  /** Without the marks. */
  readonly words: Span;
  /** The verb or phrase that says that it is speech: "said", "according to". */
  readonly cue?: Span;
  /** Whom the text gives the words to, in its own words: a name, "the company", "she". Missing where it is not safe to tell. */
  readonly mention?: Span;
  /** From the beginning of mention or cue to the end of the other. */
  readonly clause?: Span;
  /** Missing where the text names nobody, or where it is not safe to tell who "she" is. */
  readonly speaker?: Speaker;
}
