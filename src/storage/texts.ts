import type { Article } from '../domain/article.ts';
import type { Scope } from '../domain/scope.ts';

/** A text that an article has or once had. */
export interface StoredText {
  readonly id: string;
  /** The article's current title. */
  readonly title: string;
  /** The one that the text was published with. */
  readonly ownTitle: string;
  /** SHA-256 of the text, in hexadecimal digits. */
  readonly hash: string;
  /** The article with this text and its current title. Undefined if the stored data are damaged. */
  readonly article: Article | undefined;
  /** The revision's number, 1-based. */
  readonly number: number;
  /** The number of the article's current revision. */
  readonly current: number;
  /** Milliseconds since 1970; undefined if the article is not removed. */
  readonly removedAt: number | undefined;
}

/** Look-ups among all texts that articles have or once had. */
export interface Texts {
  /** The article with the current or earlier text that has this key; undefined if the article is removed. */
  withKey(scope: Scope, key: string): Promise<Article | undefined>;

  /**
   * The article with its latest text that has a paragraph of this lasting number; undefined if there is none or the article
   * is removed.
   */
  withParagraph(scope: Scope, articleId: string, number: number): Promise<Article | undefined>;

  /**
   * Every text with this hash, and the current texts of its articles and of the article with this id, whatever their hash;
   * removed articles included.
   *
   * @param hash SHA-256 of the text, in hexadecimal digits
   * @param scope undefined searches all scopes: only for whoever has access to the store itself
   */
  withHash(
    wanted: { readonly id: string; readonly hash: string },
    scope: Scope | undefined,
  ): Promise<StoredText[]>;
}
