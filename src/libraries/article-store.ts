import type { Article } from '../domain/article.ts';

/** The loaded articles. Text that anybody is shown comes from here, never out of an index. */
export class ArticleStore {
  readonly #recentFirst: readonly Article[];
  readonly #newestFirst: readonly Article[];
  readonly #byName: ReadonlyMap<string, Article>;
  readonly #byKey: ReadonlyMap<string, Article>;
  readonly #byHandle: ReadonlyMap<string | undefined, Article>;

  /** @param changed grows with each change of an article; the same for all that were never changed */
  constructor(articles: readonly Article[], changed: (article: Article) => number = () => 0) {
    this.#newestFirst = articles.toSorted((one, other) =>
      (other.published ?? '').localeCompare(one.published ?? ''),
    );
    this.#recentFirst = this.#newestFirst.toSorted((one, other) => changed(other) - changed(one));
    // What comes later goes before: an id is never hidden by another article's title.
    this.#byName = new Map([
      ...articles.map((article): [string, Article] => [article.title.toLowerCase(), article]),
      ...articles.map((article): [string, Article] => [article.key, article]),
      ...articles.map((article): [string, Article] => [article.id, article]),
    ]);
    this.#byKey = new Map(articles.map((article) => [article.key, article]));
    this.#byHandle = new Map(articles.map((article) => [article.numbering?.handle, article]));
  }

  /** The one that was added or changed last comes first; those that never were, newest first. */
  recent(): readonly Article[] {
    return this.#recentFirst;
  }

  /** By the day they were published, the newest first; articles without a date after those with one. */
  all(): readonly Article[] {
    return this.#newestFirst;
  }

  /** By id, by key, or by title in any case. */
  find(name: string): Article | undefined {
    const wanted = name.trim();
    return this.#byName.get(wanted) ?? this.#byName.get(wanted.toLowerCase());
  }

  /** Only the article with this very text: after a change of a letter the key is another one. */
  withKey(key: string): Article | undefined {
    return this.#byKey.get(key);
  }

  /** Whatever its text is by now. */
  withHandle(handle: string): Article | undefined {
    return this.#byHandle.get(handle);
  }
}
