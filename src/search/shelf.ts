import type { Article, Paragraph } from '../domain/article.ts';
import type { Language } from '../language/language.ts';
import { termsOf } from '../language/terms.ts';
import { ParagraphIndex } from './paragraph-index.ts';

/** A paragraph as ranking sees it. */
export interface IndexedParagraph {
  readonly article: Article;
  readonly paragraph: Paragraph;
  /** For each sentence of the paragraph, its terms in order. */
  readonly sentences: readonly (readonly string[])[];
  /** How many terms in all. */
  readonly length: number;
}

/** What ranking needs to know of all the paragraphs together. */
export interface Statistics {
  readonly averageLength: number;
  /**
   * How telling a term is: the inverse document frequency of BM25, ln(1 + (N − n + ½) / (n + ½)); largest for a term
   * that no paragraph has. Robertson and Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond", 2009.
   */
  weightOf(term: string): number;
}

/** Paragraphs that finding takes to be ranked; the right one is among the first 200 for 99 of 100 questions. */
const CANDIDATES = 200;

/** All the indexed articles of one language. */
export class Shelf implements Statistics {
  readonly language: Language;
  readonly #index = new ParagraphIndex();
  readonly #paragraphs: IndexedParagraph[] = [];
  readonly #byArticle = new Map<string, IndexedParagraph[]>();
  readonly #paragraphsWith = new Map<string, number>();
  #terms = 0;

  constructor(language: Language) {
    this.language = language;
  }

  add(article: Article): void {
    const indexed = article.paragraphs.map((paragraph) => this.#addParagraph(article, paragraph));
    this.#byArticle.set(article.id, indexed);
  }

  #addParagraph(article: Article, paragraph: Paragraph): IndexedParagraph {
    const sentences = paragraph.sentences.map(({ start, end }) =>
      termsOf(article.text.slice(start, end), this.language).map(({ term }) => term),
    );
    const terms = new Set(sentences.flat());
    const length = sentences.reduce((sum, sentence) => sum + sentence.length, 0);
    const indexed = { article, paragraph, sentences, length };
    for (const term of terms) this.#paragraphsWith.set(term, (this.#paragraphsWith.get(term) ?? 0) + 1);
    this.#index.add(this.#paragraphs.length, [...terms]);
    this.#paragraphs.push(indexed);
    this.#terms += length;
    return indexed;
  }

  get averageLength(): number {
    return this.#terms / Math.max(1, this.#paragraphs.length);
  }

  weightOf(term: string): number {
    const having = this.#paragraphsWith.get(term) ?? 0;
    return Math.log(1 + (this.#paragraphs.length - having + 0.5) / (having + 0.5));
  }

  /** Whether any paragraph, or any of the one article, has the term. */
  has(term: string, articleId?: string): boolean {
    if (articleId === undefined) return this.#paragraphsWith.has(term);
    return this.paragraphsOf(articleId).some(({ sentences }) =>
      sentences.some((terms) => terms.includes(term)),
    );
  }

  /** Every paragraph of the article, in order. */
  paragraphsOf(articleId: string): readonly IndexedParagraph[] {
    return this.#byArticle.get(articleId) ?? [];
  }

  /**
   * The paragraphs worth looking at for these terms: of one article all of them, of a library what the index finds;
   * without any term, all. In the order in which they were added.
   */
  candidates(terms: readonly string[], articleId?: string): readonly IndexedParagraph[] {
    if (articleId !== undefined) return this.paragraphsOf(articleId);
    if (terms.length === 0) return this.#paragraphs;
    return this.#withTerms(terms, CANDIDATES);
  }

  /** Every paragraph that can hold all of these terms, and others, in the order in which they were added. */
  holding(terms: readonly string[], articleId?: string): readonly IndexedParagraph[] {
    if (articleId !== undefined) return this.paragraphsOf(articleId);
    const count = (term: string) => this.#paragraphsWith.get(term) ?? 0;
    const [rarest] = terms.toSorted((one, other) => count(one) - count(other));
    if (rarest === undefined) return this.#paragraphs;
    return this.#withTerms([rarest], this.#paragraphs.length);
  }

  #withTerms(terms: readonly string[], limit: number): readonly IndexedParagraph[] {
    const ids = this.#index.candidates(terms, limit).sort((one, other) => one - other);
    return ids.flatMap((id) => this.#paragraphs[id] ?? []);
  }
}
