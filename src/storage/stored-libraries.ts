import type { Article } from '../domain/article.ts';
import type { Scope } from '../domain/scope.ts';

/** What a scope's library consists of at one moment, without the texts. */
export interface LibraryState {
  /** Grows with every change in the scope; 0 before the first. */
  readonly version: number;
  /** The ids of the scope's own articles, each with the version of its last change. Removed articles are left out. */
  readonly articles: ReadonlyMap<string, number>;
  /** The ids of the bundled articles that are hidden from the scope's library. */
  readonly hidden: ReadonlySet<string>;
}

export interface StoredArticle {
  readonly id: string;
  /** The library's version when the article was last changed. */
  readonly changed: number;
  /** Undefined if the text does not match its key: the stored data are damaged. */
  readonly article: Article | undefined;
}

/** What `Libraries` reads to keep its indexes up to date with the store. */
export interface StoredLibraries {
  /** `LibraryState.version`: a cheap way to see that nothing has changed. */
  version(scope: Scope): Promise<number>;

  /** A consistent snapshot. */
  state(scope: Scope): Promise<LibraryState>;

  /** The scope's own articles among these ids, each with its current text. Removed articles are left out. */
  articles(scope: Scope, ids: readonly string[]): Promise<StoredArticle[]>;
}
