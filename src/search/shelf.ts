import type { Article, Paragraph } from '../domain/article.ts';
import type { Language } from '../language/language.ts';
import { termsOf } from '../language/terms.ts';
import { ParagraphIndex } from './paragraph-index.ts';
import { Vocabulary } from './vocabulary.ts';

/** A paragraph as ranking sees it. */
export interface IndexedParagraph {
  readonly article: Article;
  readonly paragraph: Paragraph;
  /** The numbers of its terms, in order. */
  readonly terms: Uint32Array;
  /** For each sentence, how many of the terms stand before its end. */
  readonly sentenceEnds: Uint16Array;
}

interface IndexedArticle {
  readonly paragraphs: readonly IndexedParagraph[];
  readonly titleTerms: ReadonlySet<number>;
}

/** Paragraphs that finding takes to be ranked; the right one is among these for 99 of 100 questions. */
const CANDIDATES = 120;
/** A question is looked up by its rarest terms: as many as stand in this many paragraphs together, but two at least. */
const MOST_POSTINGS = 800;
const FEWEST_TERMS = 2;

/** All the indexed articles of one language. */
export class Shelf {
  readonly language: Language;
  readonly vocabulary = new Vocabulary();
  readonly #index = new ParagraphIndex();
  readonly #paragraphs: IndexedParagraph[] = [];
  readonly #articles = new Map<string, IndexedArticle>();
  /** By a term's number, in how many paragraphs it stands. */
  readonly #having: number[] = [];
  #terms = 0;

  constructor(language: Language) {
    this.language = language;
  }

  add(article: Article): void {
    const paragraphs = article.paragraphs.map((paragraph) => this.#addParagraph(article, paragraph));
    const titleTerms = new Set(this.#idsOf(article.title));
    this.#articles.set(article.id, { paragraphs, titleTerms });
  }

  #addParagraph(article: Article, paragraph: Paragraph): IndexedParagraph {
    const sentences = paragraph.sentences.map(({ start, end }) =>
      this.#idsOf(article.text.slice(start, end)),
    );
    const terms = Uint32Array.from(sentences.flat());
    let end = 0;
    const sentenceEnds = Uint16Array.from(sentences, (ids) => {
      end += ids.length;
      return end;
    });
    const distinct = [...new Set(terms)];
    for (const id of distinct) this.#having[id] = (this.#having[id] ?? 0) + 1;
    this.#index.add(
      this.#paragraphs.length,
      distinct.map((id) => this.vocabulary.termOf(id)),
    );
    const indexed = { article, paragraph, terms, sentenceEnds };
    this.#paragraphs.push(indexed);
    this.#terms += terms.length;
    return indexed;
  }

  #idsOf(text: string): number[] {
    return termsOf(text, this.language).map(({ term }) => this.vocabulary.add(term));
  }

  /** In terms. */
  get averageLength(): number {
    return this.#terms / Math.max(1, this.#paragraphs.length);
  }

  /**
   * How telling a term is: the inverse document frequency of BM25, ln(1 + (N − n + ½) / (n + ½)); largest for a term
   * that no paragraph has. Robertson and Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond", 2009.
   */
  weightOf(term: string): number {
    const having = this.#count(term);
    return Math.log(1 + (this.#paragraphs.length - having + 0.5) / (having + 0.5));
  }

  /** Whether any paragraph, or any of the one article, has the term. */
  has(term: string, articleId?: string): boolean {
    const id = this.vocabulary.idOf(term);
    if (id === undefined || this.#count(term) === 0) return false;
    return articleId === undefined || this.paragraphsOf(articleId).some(({ terms }) => terms.includes(id));
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
   * the rarest; without any term, all. In the order in which they were added.
   */
  candidates(terms: readonly string[], articleId?: string): readonly IndexedParagraph[] {
    if (articleId !== undefined) return this.paragraphsOf(articleId);
    if (terms.length === 0) return this.#paragraphs;
    return this.#withTerms(this.#mostTelling(terms), CANDIDATES);
  }

  /** Every paragraph that can hold all of these terms, and others, in the order in which they were added. */
  holding(terms: readonly string[], articleId?: string): readonly IndexedParagraph[] {
    if (articleId !== undefined) return this.paragraphsOf(articleId);
    const [rarest] = terms.toSorted((one, other) => this.#count(one) - this.#count(other));
    if (rarest === undefined) return this.#paragraphs;
    return this.#withTerms([rarest], this.#paragraphs.length);
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
    return id === undefined ? 0 : (this.#having[id] ?? 0);
  }

  #withTerms(terms: readonly string[], limit: number): readonly IndexedParagraph[] {
    const ids = this.#index.candidates(terms, limit).sort((one, other) => one - other);
    return ids.flatMap((id) => this.#paragraphs[id] ?? []);
  }
}
