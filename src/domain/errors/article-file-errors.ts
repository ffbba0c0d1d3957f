import { CodedError } from './coded-error.ts';
/** Why a file of the articles folder, or of an import, cannot become an article. */
export interface ArticleFileErrorContexts {
  /** For the folder as a whole. */
  'folder-unreadable': Record<never, never>;
  /** `code` is the operating system's, such as ENOENT. */
  'file-unreadable': { readonly code: string };
  'file-is-folder': Record<never, never>;
  'file-name-taken': Record<never, never>;
  'file-too-large': { readonly mebibytes: number };
  'file-empty': Record<never, never>;
  'file-not-utf8': Record<never, never>;
  'file-not-text': Record<never, never>;
  'front-matter-unclosed': Record<never, never>;
  /** `reason` is the YAML parser's, in English. */
  'front-matter-not-yaml': { readonly reason: string };
  'front-matter-not-fields': Record<never, never>;
  'front-matter-fields-wrong': { readonly problems: readonly FieldProblem[] };
  'title-line-blank': Record<never, never>;
  'title-line-too-long': { readonly length: number; readonly max: number };
  'no-paragraphs': Record<never, never>;
  /** `paragraph` is 1-based; lengths are in characters. */
  'paragraph-too-long': { readonly paragraph: number; readonly length: number; readonly max: number };
}

export type ArticleFileErrorCode = keyof ArticleFileErrorContexts;

/** A file that cannot become an article. */
export class ArticleFileError<Code extends ArticleFileErrorCode = ArticleFileErrorCode> extends CodedError<
  ArticleFileErrorContexts,
  Code
> {}

export interface ArticleFileProblem {
  /** Path of the file, or of the folder. */
  readonly file: string;
  readonly error: ArticleFileError;
}

/** What front matter and the form for a draft say of an article. */
export type ArticleField = 'title' | 'author' | 'publisher' | 'published' | 'url' | 'language';

/** What is wrong with one field. */
export type FieldProblem = { readonly field: ArticleField } & (
  | { readonly code: 'missing' | 'empty' | 'not-text' | 'not-date' | 'not-address' | 'not-language' }
  /** `max` is in characters. */
  | { readonly code: 'too-long'; readonly max: number }
);
