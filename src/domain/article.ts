/** A stretch of `Article.text`, in UTF-16 code units: `text.slice(start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Sentence extends Span {}

export interface Paragraph extends Span {
  /** 1-based, in reading order: the number behind ¶. */
  readonly number: number;
  /** In order, without overlap, with no white space at either end; what lies between them is white space. */
  readonly sentences: readonly Sentence[];
}

/** The words of a stretch, letter by letter. */
export function textOf({ text }: Pick<ArticleContent, 'text'>, { start, end }: Span): string {
  return text.slice(start, end);
}

/** What a reader needs to find the article elsewhere; everything but the title may be unknown. */
export interface Source {
  readonly title: string;
  readonly author?: string;
  readonly publisher?: string;
  /** ISO 8601: a day (2016-12-02), a month or a year. */
  readonly published?: string;
  /** http or https. */
  readonly url?: string;
}

/** What an article says and where it is from, before it has a place in a library. */
export interface ArticleContent extends Source {
  /** BCP 47, lower case: "en", "pt-br". */
  readonly language: string;
  /** The stored text, exactly as written; every offset points into it. */
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly words: number;
}

/** What the paragraphs of a published article are called for good, whatever becomes of its text. */
export interface Numbering {
  /** Unique in the library: "wsws-3". */
  readonly handle: string;
  /** Of each paragraph in order the number that it keeps: from 1, and never that of another paragraph of the article, present or past. */
  readonly paragraphs: readonly number[];
}

export interface Article extends ArticleContent {
  /** Unique among the loaded articles; stable for as long as the article is. */
  readonly id: string;
  /** Unique short name (8 characters of base64url) of this id with this very text: another text, another key. */
  readonly key: string;
  /** Absent before the article is published. */
  readonly numbering?: Numbering;
}
