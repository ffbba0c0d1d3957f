import type { Article } from '../domain/article.ts';

/** A library's articles. All text that is shown comes from here, never from an index. */
export class ArticleStore {
  readonly #recentFirst: readonly Article[];
  readonly #newestFirst: readonly Article[];
  readonly #byName: ReadonlyMap<string, Article>;
  readonly #byKey: ReadonlyMap<string, Article>;
  readonly #byHandle: ReadonlyMap<string | undefined, Article>;

  /** @param changed when an article last changed, as a number that grows; equal for articles that never changed */
  constructor(articles: readonly Article[], changed: (article: Article) => number = () => 0) {
    this.#newestFirst = articles.toSorted((one, other) =>
      (other.published ?? '').localeCompare(one.published ?? ''),
    );
    this.#recentFirst = this.#newestFirst.toSorted((one, other) => changed(other) - changed(one));
    // Later entries replace earlier ones, so that no title hides another article's id.
    this.#byName = new Map([
      ...articles.map((article): [string, Article] => [article.title.toLowerCase(), article]),
      ...articles.map((article): [string, Article] => [article.key, article]),
      ...articles.map((article): [string, Article] => [article.id, article]),
    ]);
    this.#byKey = new Map(articles.map((article) => [article.key, article]));
    this.#byHandle = new Map(articles.map((article) => [article.numbering?.handle, article]));
  }

  /** Most recently added or changed first; articles that never changed follow, newest first. */
  recent(): readonly Article[] {
    return this.#recentFirst;
  }

  /** By date of publication, newest first; articles without a date come last. */
  all(): readonly Article[] {
    return this.#newestFirst;
  }

  /** By id, key or title; titles are case-insensitive. */
  find(name: string): Article | undefined {
    const wanted = name.trim();
    return this.#byName.get(wanted) ?? this.#byName.get(wanted.toLowerCase());
  }

  /** The article whose current text has this key. */
  withKey(key: string): Article | undefined {
    return this.#byKey.get(key);
  }

  /** `Numbering.handle`, which stays the same when the text changes. */
  withHandle(handle: string): Article | undefined {
    return this.#byHandle.get(handle);
  }
}
