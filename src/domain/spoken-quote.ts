import type { Span } from './article.ts';

/** A person or body quoted in an article, under all the names that the article uses. */
export interface Speaker {
  /** The fullest form of the name in the article, exactly as written. */
  readonly name: string;
  /** The first occurrence of that form. */
  readonly span: Span;
  /** Every form, exactly as written, in order of appearance; includes "President Erdogan" and "the Turkish president". */
  readonly variants: readonly string[];
}

/** Quoted speech or writing, from the first quotation mark to the last; may span several paragraphs. */
export interface SpokenQuote extends Span {
  /** Without the marks. */
  readonly words: Span;
  /** The verb or phrase that marks speech: "said", "according to". */
  readonly cue?: Span;
  /** The words that name the speaker: a name, "the company", "she". Absent if uncertain. */
  readonly mention?: Span;
  /** The span of mention and cue together. */
  readonly clause?: Span;
  /** Several for a joint statement; empty if the text names nobody, or if it is uncertain who "she" is. */
  readonly speakers: readonly Speaker[];
}

/** What somebody said, in the article's own words: the reported words, without the attribution. */
export interface ReportedSpeech extends Span {
  /** The verb or phrase that marks speech: "said", "according to". */
  readonly cue: Span;
  /** The words that name the speaker. */
  readonly mention: Span;
  /** The span of mention and cue together. */
  readonly clause: Span;
  /** Empty if it is uncertain who "she" is. */
  readonly speakers: readonly Speaker[];
}
