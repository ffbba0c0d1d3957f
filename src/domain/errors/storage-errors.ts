/** Why something could not be stored or read. A file is a path on the machine that runs the bot. */
export interface StorageErrorContexts {
  'disk-full': Record<never, never>;
  'library-full': { readonly of: 'articles' | 'drafts' | 'mebibytes'; readonly max: number };
  'library-busy': Record<never, never>;
  'library-damaged': { readonly file: string };
  /** What another program did to the file while it was open. */
  'library-lost': { readonly file: string; readonly how: 'missing' | 'replaced' | 'truncated' };
  /** There was a library: it is neither new nor empty. */
  'library-missing': {
    readonly file: string;
    readonly how: 'missing' | 'empty';
    /** The file, and the folder, that tell. */
    readonly marker: string;
    readonly indexes?: string | undefined;
  };
  /** Nothing is denied where not all articles could be searched. */
  'articles-unreadable': Record<never, never>;
  'library-not-writable': { readonly file: string };
  'database-newer': { readonly file: string };
  'already-published': { readonly title: string };
  'nothing-new': { readonly title: string };
  'draft-gone': Record<never, never>;
  'unknown-file': { readonly file: string };
  'file-exists': { readonly file: string };
  'not-a-backup': { readonly file: string };
  'not-an-export': { readonly file: string };
  'title-needed': Record<never, never>;
  'confirmation-needed': Record<never, never>;
  'bundled-article': { readonly title: string };
}
