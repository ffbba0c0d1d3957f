import type { Article } from '../../domain/article.ts';
import type { Language } from '../../language/language.ts';
import { type ArticleTerms, readTerms } from './article-terms.ts';
import {
  compareArticles,
  comparePlaces,
  IndexedArticle,
  type IndexedParagraph,
} from './indexed-paragraph.ts';
import { ParagraphIndex } from './paragraph-index.ts';
import { Vocabulary } from './vocabulary.ts';

export type { IndexedParagraph } from './indexed-paragraph.ts';

/** Paragraphs that finding takes to be ranked; the right one is among these for 99 of 100 questions. */
const CANDIDATES = 120;
/** A question is looked up by its rarest terms: as many as stand in this many paragraphs together, but two at least. */
const MOST_POSTINGS = 800;
const FEWEST_TERMS = 2;

/** All the indexed articles of one language. */
export class Shelf {
  readonly language: Language;
  readonly vocabulary = new Vocabulary();
  readonly #index = new ParagraphIndex((one, other) =>
    comparePlaces(this.#paragraph(one), this.#paragraph(other)),
  );
  readonly #articles = new Map<string, IndexedArticle>();
  /** By their ids; an id is used again when its paragraph is removed. */
  readonly #paragraphs: (IndexedParagraph | undefined)[] = [];
  readonly #freeIds: number[] = [];
  /** In how many titles a term stands. */
  readonly #titles = new Map<number, number>();
  /** The last in the lasting order that ever was here. */
  #last: Pick<Article, 'id'> | undefined;
  #size = 0;
  #terms = 0;

  constructor(language: Language) {
    this.language = language;
  }

  /**
   * Adds an article in small steps, between which its paragraphs can be found one after the other.
   *
   * @param terms the article's, where they are known already
   */
  *adding(article: Article, terms?: ArticleTerms): Generator<void, void> {
    const read = terms ?? (yield* readTerms(article, this.language, this.vocabulary));
    const indexed = new IndexedArticle(
      article,
      read,
      () => this.#freeIds.pop() ?? this.#paragraphs.push(undefined) - 1,
    );
    for (const term of indexed.titleTerms) this.#titles.set(term, (this.#titles.get(term) ?? 0) + 1);
    this.#articles.set(article.id, indexed);
    const isLast = this.#last === undefined || compareArticles(this.#last, article) < 0;
    if (isLast) this.#last = { id: article.id };
    for (const paragraph of indexed.paragraphs) {
      this.#paragraphs[paragraph.id] = paragraph;
      this.#index.add(paragraph.id, new Set(paragraph.terms), isLast);
      this.#size += 1;
      this.#terms += paragraph.length;
      yield;
    }
  }

  /** Removes every trace of the article. */
  remove(articleId: string): void {
    const indexed = this.#articles.get(articleId);
    if (indexed === undefined) return;
    const terms = new Set(indexed.terms.text);
    this.#index.remove(
      indexed.paragraphs.map(({ id }) => id),
      terms,
    );
    for (const { id, length } of indexed.paragraphs) {
      this.#paragraphs[id] = undefined;
      this.#freeIds.push(id);
      this.#terms -= length;
    }
    this.#size -= indexed.paragraphs.length;
    this.#articles.delete(articleId);
    this.#forget(terms, indexed.titleTerms);
  }

  #forget(terms: ReadonlySet<number>, titleTerms: ReadonlySet<number>): void {
    for (const term of titleTerms) {
      const titles = (this.#titles.get(term) ?? 0) - 1;
      if (titles > 0) this.#titles.set(term, titles);
      else this.#titles.delete(term);
    }
    for (const term of [...terms, ...titleTerms]) {
      if (this.#index.count(term) === 0 && !this.#titles.has(term)) this.vocabulary.release(term);
    }
  }

  get isEmpty(): boolean {
    return this.#articles.size === 0;
  }

  /** In their lasting order. */
  articles(): readonly IndexedArticle[] {
    return [...this.#articles.values()].sort((one, other) => compareArticles(one.article, other.article));
  }

  /** In paragraphs. */
  get size(): number {
    return this.#size;
  }

  /** In terms. */
  get averageLength(): number {
    return this.#terms / Math.max(1, this.#size);
  }

  /**
   * How telling a term is: the inverse document frequency of BM25, ln(1 + (N − n + ½) / (n + ½)); largest for a term
   * that no paragraph has. Robertson and Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond", 2009.
   */
  weightOf(term: string): number {
    const having = this.#count(term);
    return Math.log(1 + (this.#size - having + 0.5) / (having + 0.5));
  }

  /** Whether any paragraph, or any of the one article, has the term. */
  has(term: string, articleId?: string): boolean {
    const id = this.vocabulary.idOf(term);
    if (id === undefined || this.#index.count(id) === 0) return false;
    return articleId === undefined || this.#articles.get(articleId)?.terms.text.includes(id) === true;
  }

  /** The numbers of the terms of the article's title. */
  titleTermsOf(articleId: string): ReadonlySet<number> {
    return this.#articles.get(articleId)?.titleTerms ?? new Set();
  }

  /** Every paragraph of the article, in order. */
  paragraphsOf(articleId: string): readonly IndexedParagraph[] {
    return this.#articles.get(articleId)?.paragraphs ?? [];
  }

  /**
   * The paragraphs worth looking at for these terms: of one article all of them, of a library what the index finds for
   * the rarest; without any term, all.
   */
  candidates(terms: readonly string[], articleId?: string): readonly IndexedParagraph[] {
    if (articleId !== undefined) return this.paragraphsOf(articleId);
    if (terms.length === 0) return this.#all();
    return this.#withTerms(this.#mostTelling(terms), CANDIDATES);
  }

  /** Every paragraph that can hold all of these terms, and others, in their lasting order. */
  holding(terms: readonly string[], articleId?: string): readonly IndexedParagraph[] {
    if (articleId !== undefined) return this.paragraphsOf(articleId);
    const [rarest] = terms.toSorted((one, other) => this.#count(one) - this.#count(other));
    if (rarest === undefined) return this.#all();
    return this.#withTerms([rarest], this.#size);
  }

  #mostTelling(terms: readonly string[]): string[] {
    const known = terms.filter((term) => this.#count(term) > 0);
    const rarestFirst = known.sort((one, other) => this.#count(one) - this.#count(other));
    let postings = 0;
    return rarestFirst.filter((term, index) => {
      postings += this.#count(term);
      return index < FEWEST_TERMS || postings <= MOST_POSTINGS;
    });
  }

  #count(term: string): number {
    const id = this.vocabulary.idOf(term);
    return id === undefined ? 0 : this.#index.count(id);
  }

  #all(): readonly IndexedParagraph[] {
    return this.articles().flatMap(({ paragraphs }) => paragraphs);
  }

  #withTerms(terms: readonly string[], limit: number): IndexedParagraph[] {
    const ids = terms.flatMap((term) => this.vocabulary.idOf(term) ?? []);
    return this.#index.candidates(ids, limit).map((id) => this.#paragraph(id));
  }

  #paragraph(id: number): IndexedParagraph {
    const paragraph = this.#paragraphs[id];
    if (paragraph === undefined) throw new RangeError(`There is no paragraph ${id}`);
    return paragraph;
  }
}
