import type { Article } from '../../domain/article.ts';
import type { Language } from '../../language/language.ts';
import { type ArticleTerms, readTerms } from './article-terms.ts';
import {
  compareArticles,
  compareReadingOrder,
  IndexedArticle,
  type IndexedParagraph,
} from './indexed-paragraph.ts';
import { ParagraphIndex } from './paragraph-index.ts';
import { ParagraphTable } from './paragraph-table.ts';
import { rarestTerms } from './rarest-terms.ts';
import { TitleIndex } from './title-index.ts';
import { Vocabulary } from './vocabulary.ts';

/**
 * Paragraphs that go on to ranking; they include the right one for 99 of 100 questions. Higher raises recall and the time
 * a question takes; 50 to 200 are usual.
 */
const MAX_CANDIDATES = 120;

/** The indexed articles of one language. */
export class Shelf {
  readonly language: Language;
  readonly vocabulary = new Vocabulary();
  readonly #index = new ParagraphIndex((one, other) =>
    compareReadingOrder(this.#paragraphs.get(one), this.#paragraphs.get(other)),
  );
  readonly #articles = new Map<string, IndexedArticle>();
  readonly #paragraphs = new ParagraphTable();
  readonly #titles = new TitleIndex();
  /** The article that comes last of all that were ever on the shelf. */
  #last: Pick<Article, 'id'> | undefined;
  #size = 0;
  #terms = 0;

  constructor(language: Language) {
    this.language = language;
  }

  /**
   * Adds an article. Yields after each sentence and each paragraph; a paragraph can be found once its step is done.
   *
   * @param terms the article's terms, if already known
   */
  *adding(article: Article, terms?: ArticleTerms): Generator<void, void> {
    const read = terms ?? (yield* readTerms(article, this.language, this.vocabulary));
    const indexed = new IndexedArticle(article, read, () => this.#paragraphs.nextId());
    this.#titles.add(indexed);
    this.#articles.set(article.id, indexed);
    const isLast = this.#last === undefined || compareArticles(this.#last, article) < 0;
    if (isLast) this.#last = { id: article.id };
    for (const paragraph of indexed.paragraphs) {
      this.#paragraphs.set(paragraph);
      this.#index.add(paragraph.id, new Set(paragraph.terms), isLast);
      this.#size += 1;
      this.#terms += paragraph.length;
      yield;
    }
  }

  /** Removes an article and every term that no other article uses. Ignores unknown ids. */
  remove(articleId: string): void {
    const indexed = this.#articles.get(articleId);
    if (indexed === undefined) return;
    const terms = new Set(indexed.terms.text);
    this.#index.remove(
      indexed.paragraphs.map(({ id }) => id),
      terms,
    );
    for (const { id, length } of indexed.paragraphs) {
      this.#paragraphs.remove(id);
      this.#terms -= length;
    }
    this.#size -= indexed.paragraphs.length;
    this.#articles.delete(articleId);
    this.#titles.remove(indexed);
    for (const term of [...terms, ...indexed.titleTerms]) {
      if (this.#index.count(term) === 0 && !this.#titles.has(term)) this.vocabulary.release(term);
    }
  }

  get isEmpty(): boolean {
    return this.#articles.size === 0;
  }

  get articleCount(): number {
    return this.#articles.size;
  }

  /** In the order of `compareArticles`. */
  articles(): readonly IndexedArticle[] {
    return [...this.#articles.values()].sort((one, other) => compareArticles(one.article, other.article));
  }

  /** Above the id of every paragraph. */
  get idLimit(): number {
    return this.#paragraphs.limit;
  }

  /** Number of paragraphs. */
  get size(): number {
    return this.#size;
  }

  /** Mean length of a paragraph, in content words. */
  get averageLength(): number {
    return this.#terms / Math.max(1, this.#size);
  }

  /**
   * A term's weight: the inverse document frequency of BM25, ln(1 + (N − n + ½) / (n + ½)). Terms that no paragraph
   * contains weigh most.
   *
   * Robertson and Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond", 2009.
   */
  weightOf(term: string): number {
    const count = this.#count(term);
    return Math.log(1 + (this.#size - count + 0.5) / (count + 0.5));
  }

  /** Whether a paragraph, of the given article or of any, contains the term. */
  has(term: string, articleId?: string): boolean {
    const id = this.vocabulary.idOf(term);
    if (id === undefined || this.#index.count(id) === 0) return false;
    return articleId === undefined || this.#articles.get(articleId)?.terms.text.includes(id) === true;
  }

  /** For each article with one of the terms in its title, how many of them the title has. */
  titled(terms: readonly string[]): ReadonlyMap<IndexedArticle, number> {
    return this.#titles.matching(new Set(terms.flatMap((term) => this.vocabulary.idOf(term) ?? [])));
  }

  /** Vocabulary ids of the content words in the article's title. */
  titleTermsOf(articleId: string): ReadonlySet<number> {
    return this.#articles.get(articleId)?.titleTerms ?? new Set();
  }

  /** The article's paragraphs in reading order. */
  paragraphsOf(articleId: string): readonly IndexedParagraph[] {
    return this.#articles.get(articleId)?.paragraphs ?? [];
  }

  /**
   * Paragraphs to rank for these terms: all of the given article's; otherwise those the index finds for the rarest terms;
   * without any term, all.
   */
  candidates(terms: readonly string[], articleId?: string): readonly IndexedParagraph[] {
    if (articleId !== undefined) return this.paragraphsOf(articleId);
    if (terms.length === 0) return this.#all();
    const rarest = rarestTerms(terms, (term) => this.#count(term));
    return this.#withTerms(rarest, MAX_CANDIDATES);
  }

  /** A superset of the paragraphs that contain all of these terms, in reading order. */
  holding(terms: readonly string[], articleId?: string): readonly IndexedParagraph[] {
    if (articleId !== undefined) return this.paragraphsOf(articleId);
    const [rarest] = terms.toSorted((one, other) => this.#count(one) - this.#count(other));
    if (rarest === undefined) return this.#all();
    return this.#withTerms([rarest], this.#size);
  }

  /** Document frequency. */
  #count(term: string): number {
    const id = this.vocabulary.idOf(term);
    return id === undefined ? 0 : this.#index.count(id);
  }

  #all(): readonly IndexedParagraph[] {
    return this.articles().flatMap(({ paragraphs }) => paragraphs);
  }

  #withTerms(terms: readonly string[], limit: number): IndexedParagraph[] {
    const ids = terms.flatMap((term) => this.vocabulary.idOf(term) ?? []);
    return this.#index.candidates(ids, limit).map((id) => this.#paragraphs.get(id));
  }
}
