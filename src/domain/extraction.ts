import type { ParagraphKind, ParagraphTraits, Source } from './article.ts';

export type SourceFormat = 'html' | 'pdf' | 'markdown' | 'text' | 'docx' | 'odt' | 'epub' | 'rtf';

/** What was found in a page or a file, before it becomes an article. Unknown properties are absent. */
export interface Extraction extends Partial<Source> {
  readonly format: SourceFormat;
  /** The authorship as the page states it: "By Ann Lee, 5 May". `author` is the name alone. */
  readonly byline?: string;
  /** A BCP 47 tag in lower case. */
  readonly language?: string;
  /**
   * In reading order; at least one. White space is folded, and there are no blank lines, soft hyphens and characters of no width; all else
   * is as in the source.
   */
  readonly paragraphs: readonly string[];
  /** One for each paragraph; absent if all are body text. */
  readonly traits?: readonly ParagraphTraits[];
  /** Blocks of a page's reader view that are not the article's running text, in reading order. */
  readonly asides: readonly Aside[];
  /** The captions and pull quotes, also those that the reader view lacks; absent if there are none. */
  readonly beside?: readonly Aside[];
  /** Numbers of the source's paragraphs that were kept, and that were left out: menus, advertisements, page numbers. */
  readonly kept: number;
  readonly dropped: number;
  /** Number of words in the paragraphs left out. */
  readonly droppedWords: number;
  readonly warnings: readonly ExtractionWarning[];
}

/** A block beside the running text. */
export interface Aside {
  readonly kind: AsideKind;
  readonly text: string;
  /** Number of paragraphs before it. */
  readonly after: number;
}

export type AsideKind =
  | Extract<ParagraphKind, 'caption' | 'pull-quote'>
  /** Whose picture it is. */
  | 'credit'
  /** Author, date, keywords and the like, at the beginning or the end. */
  | 'byline'
  | 'navigation'
  /** Links to other articles, and the beginnings of these. */
  | 'related'
  | 'promotion'
  | 'advertisement'
  | 'comments'
  | 'copyright'
  | 'duplicate';

/** What a person should check before trusting an extraction. */
export interface WarningContexts {
  'cookie-wall': Record<never, never>;
  paywall: Record<never, never>;
  'error-page': Record<never, never>;
  /** The page shows only a part; the text is from the data that it brings along. */
  'text-from-data': Record<never, never>;
  /** The page states more words than were found. */
  'part-missing': { readonly found: number; readonly stated: number };
  /** The text goes on on other pages. */
  'more-pages': { readonly pages?: number };
  /** The page shows several articles, of which none is told to be the one. */
  'several-articles': { readonly count: number };
  /** The page sends its readers to another address. */
  'sent-on': { readonly address: string };
  /** The text ends with a link to the rest. */
  'beginning-only': Record<never, never>;
  /** The text is about its author. */
  'author-biography': Record<never, never>;
  'too-short': { readonly words: number };
  /** The share of the text inside links, 0 to 1. */
  'mostly-links': { readonly share: number };
  'no-title': Record<never, never>;
  'language-unclear': Record<never, never>;
  /** The source declares one language and is written in another; the latter is used. */
  'language-differs': { readonly declared: string; readonly found: string };
  'characters-lost': { readonly count: number };
  'paragraphs-split': { readonly count: number };
  'data-dropped': { readonly count: number };
  'pages-without-text': { readonly count: number; readonly pages: number };
}

export type WarningCode = keyof WarningContexts;

export type ExtractionWarning = {
  readonly [Code in WarningCode]: { readonly code: Code; readonly context: WarningContexts[Code] };
}[WarningCode];

/** Signs that a text is not the article, or not the whole of it. */
const SERIOUS: ReadonlySet<WarningCode> = new Set([
  'cookie-wall',
  'paywall',
  'error-page',
  'part-missing',
  'more-pages',
  'several-articles',
  'sent-on',
  'beginning-only',
  'author-biography',
  'mostly-links',
]);

/** Whether a person must confirm the publication of a text with this warning. A short text is suspect only as what a page gave. */
export function isSerious({ code }: ExtractionWarning, { format }: Pick<Extraction, 'format'>): boolean {
  return SERIOUS.has(code) || (code === 'too-short' && format === 'html');
}
