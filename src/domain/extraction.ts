import type { Source } from './article.ts';

export type Format = 'html' | 'pdf' | 'markdown' | 'text';

/** What was found in a page or a file, before it becomes an article. What could not be found out is left out. */
export interface Extraction extends Partial<Source> {
  readonly format: Format;
  /** Who wrote it, in the page's own words: "By Ann Lee, 5 May". `author` is the bare name out of it. */
  readonly byline?: string;
  /** BCP 47, lower case. */
  readonly language?: string;
  /** In reading order, never empty; none holds a blank line. White space is folded, all else is as in the source. */
  readonly paragraphs: readonly string[];
  /** How many paragraphs of the source are in `paragraphs`, and how many are not: menus, advertisements, page numbers. */
  readonly kept: number;
  readonly dropped: number;
  /** How many words were in what was dropped. */
  readonly droppedWords: number;
  readonly warnings: readonly ExtractionWarning[];
}

/** What a person should look at before they trust an extraction. */
export interface WarningContexts {
  'cookie-wall': Record<never, never>;
  paywall: Record<never, never>;
  'error-page': Record<never, never>;
  'too-short': { readonly words: number };
  /** The share of the text that stands in links, 0–1. */
  'mostly-links': { readonly share: number };
  'no-title': Record<never, never>;
  'language-unclear': Record<never, never>;
  /** The source says one language and is written in another, which is taken. */
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
