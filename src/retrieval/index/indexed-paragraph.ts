import type { Article, Paragraph } from '../../domain/article.ts';
import type { ArticleTerms } from './article-terms.ts';

/** An article as ranking sees it. */
export class IndexedArticle {
  readonly article: Article;
  readonly terms: ArticleTerms;
  readonly titleTerms: ReadonlySet<number>;
  readonly paragraphs: readonly IndexedParagraph[];

  /** @param newNumber gives each paragraph its number on the shelf */
  constructor(article: Article, terms: ArticleTerms, newNumber: () => number) {
    this.article = article;
    this.terms = terms;
    this.titleTerms = new Set(terms.title);
    let [firstTerm, firstSentence, firstWord] = [0, 0, 0];
    this.paragraphs = article.paragraphs.map(({ sentences }, index) => {
      const length =
        sentences.length === 0 ? 0 : (terms.sentenceEnds[firstSentence + sentences.length - 1] ?? 0);
      const words = sentences.length === 0 ? 0 : (terms.wordEnds[firstSentence + sentences.length - 1] ?? 0);
      const place = { index, firstTerm, firstSentence, firstWord, length };
      const paragraph = new IndexedParagraph(this, place, newNumber());
      firstTerm += length;
      firstWord += words;
      firstSentence += sentences.length;
      return paragraph;
    });
  }
}

interface Place {
  readonly index: number;
  readonly firstTerm: number;
  readonly firstSentence: number;
  readonly firstWord: number;
  readonly length: number;
}

/** A paragraph as ranking sees it. Its terms stay where its article has them: small arrays take more than they hold. */
export class IndexedParagraph {
  readonly owner: IndexedArticle;
  /** Its number on the shelf, which has nothing to do with the order of paragraphs. */
  readonly id: number;
  /** 0 for the article's first. */
  readonly index: number;
  /** In terms. */
  readonly length: number;
  /** Where its terms begin in `owner.terms.text`. */
  readonly firstTerm: number;
  readonly #firstSentence: number;
  readonly #firstWord: number;

  constructor(
    owner: IndexedArticle,
    { index, firstTerm, firstSentence, firstWord, length }: Place,
    id: number,
  ) {
    this.owner = owner;
    this.id = id;
    this.index = index;
    this.length = length;
    this.firstTerm = firstTerm;
    this.#firstSentence = firstSentence;
    this.#firstWord = firstWord;
  }

  get article(): Article {
    return this.owner.article;
  }

  get paragraph(): Paragraph {
    const paragraph = this.article.paragraphs[this.index];
    if (paragraph === undefined) throw new RangeError(`${this.article.id} has no paragraph ${this.index}`);
    return paragraph;
  }

  /** The numbers of its terms, in order. */
  get terms(): Uint32Array {
    return this.owner.terms.text.subarray(this.firstTerm, this.firstTerm + this.length);
  }

  /** For each sentence, how many of the terms stand before its end. */
  get sentenceEnds(): Uint32Array {
    const { length } = this.paragraph.sentences;
    return this.owner.terms.sentenceEnds.subarray(this.#firstSentence, this.#firstSentence + length);
  }

  /** The numbers of its words in order, stop words included. */
  get words(): Uint32Array {
    return this.owner.terms.words.subarray(this.#firstWord, this.#firstWord + (this.wordEnds.at(-1) ?? 0));
  }

  /** For each sentence, how many of the words stand before its end. */
  get wordEnds(): Uint32Array {
    const { length } = this.paragraph.sentences;
    return this.owner.terms.wordEnds.subarray(this.#firstSentence, this.#firstSentence + length);
  }
}

/**
 * The lasting order of what a shelf has: articles with shorter ids first, for these compare fastest, then by their letters,
 * then as one reads.
 */
export function comparePlaces(one: IndexedParagraph, other: IndexedParagraph): number {
  if (one.owner === other.owner) return one.index - other.index;
  return compareArticles(one.article, other.article);
}

export function compareArticles(
  { id: one }: Pick<Article, 'id'>,
  { id: other }: Pick<Article, 'id'>,
): number {
  if (one.length !== other.length) return one.length - other.length;
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
