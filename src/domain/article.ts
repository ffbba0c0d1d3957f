/** A part of `Article.text`, in UTF-16 code units: `text.slice(start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Sentence extends Span {}

/** The part that a paragraph has in its article. Body text has none. */
export type ParagraphKind =
  | 'heading'
  | 'list-item'
  /** One row, with tabs between its cells. */
  | 'table-row'
  | 'caption'
  /** Words of the text, displayed once more. */
  | 'pull-quote';

/** What is known of a paragraph apart from its words. */
export interface ParagraphTraits {
  /** Absent for body text, and for articles of formats or times without kinds. */
  readonly kind?: ParagraphKind;
  /** The pages of a PDF that it stands on, from 1. */
  readonly pages?: { readonly first: number; readonly last: number };
}

export interface Paragraph extends Span, ParagraphTraits {
  /** 1-based: the running text in reading order, then captions and pull quotes. The number behind ¶. */
  readonly number: number;
  /** In reading order, without overlap, separated by white space that belongs to neither. */
  readonly sentences: readonly Sentence[];
}

/** The exact text of a span. */
export function textOf({ text }: Pick<ArticleContent, 'text'>, { start, end }: Span): string {
  return text.slice(start, end);
}

/** Where an article is from. Everything but the title may be unknown. */
export interface Source {
  readonly title: string;
  readonly author?: string;
  readonly publisher?: string;
  /** A day (2016-12-02), a month or a year, ISO 8601. */
  readonly published?: string;
  /** http or https. */
  readonly url?: string;
}

/** An article's text and source, apart from any library. */
export interface ArticleContent extends Source {
  /** A BCP 47 tag in lower case: "en", "pt-br". */
  readonly language: string;
  /** The exact text; every offset refers to it. */
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  /** Of the running text. */
  readonly words: number;
}

/** The lasting names of a published article's paragraphs, which survive changes of its text. */
interface Numbering {
  /** Unique in the library: "wsws-3". */
  readonly handle: string;
  /** The lasting number of each paragraph, in order; from 1, never shared with another present or past paragraph. */
  readonly paragraphs: readonly number[];
}

export interface Article extends ArticleContent {
  /** Unique in the library, and stable for as long as the article exists. */
  readonly id: string;
  /** Identifies this id with this text: 8 characters of base64url that change with the text. */
  readonly key: string;
  /** Absent before the article is published. */
  readonly numbering?: Numbering;
}
