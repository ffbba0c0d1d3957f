import type { Article, Paragraph } from '../../domain/article.ts';
import type { ArticleTerms } from './article-terms.ts';

/** An article with its terms, as ranking sees it. */
export class IndexedArticle {
  readonly article: Article;
  readonly terms: ArticleTerms;
  readonly titleTerms: ReadonlySet<number>;
  readonly paragraphs: readonly IndexedParagraph[];

  /** @param nextId allocates a paragraph id on the shelf */
  constructor(article: Article, terms: ArticleTerms, nextId: () => number) {
    this.article = article;
    this.terms = terms;
    this.titleTerms = new Set(terms.title);
    let [firstTerm, firstSentence, firstWord] = [0, 0, 0];
    this.paragraphs = article.paragraphs.map(({ sentences }, index) => {
      const lastSentence = firstSentence + sentences.length - 1;
      const length = sentences.length === 0 ? 0 : (terms.sentenceEnds[lastSentence] ?? 0);
      const words = sentences.length === 0 ? 0 : (terms.wordEnds[lastSentence] ?? 0);
      const slice = { index, firstTerm, firstSentence, firstWord, length };
      const paragraph = new IndexedParagraph(this, slice, nextId());
      firstTerm += length;
      firstWord += words;
      firstSentence += sentences.length;
      return paragraph;
    });
  }
}

/** A paragraph's part of its article's arrays. */
interface ParagraphSlice {
  readonly index: number;
  readonly firstTerm: number;
  readonly firstSentence: number;
  readonly firstWord: number;
  readonly length: number;
}

/**
 * A paragraph as ranking sees it. Its terms stay in its article's arrays, since small arrays cost more than their
 * content.
 */
export class IndexedParagraph {
  readonly owner: IndexedArticle;
  /** Unique on the shelf; says nothing about reading order. */
  readonly id: number;
  /** Position in the article, from 0. */
  readonly index: number;
  /** In content words. */
  readonly length: number;
  /** Offset of its first term in `owner.terms.text`. */
  readonly firstTerm: number;
  readonly #firstSentence: number;
  readonly #firstWord: number;

  constructor(
    owner: IndexedArticle,
    { index, firstTerm, firstSentence, firstWord, length }: ParagraphSlice,
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

  /** Vocabulary ids of its content words, in order. */
  get terms(): Uint32Array {
    return this.owner.terms.text.subarray(this.firstTerm, this.firstTerm + this.length);
  }

  /** For each sentence, the offset of its end in `terms`. */
  get sentenceEnds(): Uint32Array {
    const { length } = this.paragraph.sentences;
    return this.owner.terms.sentenceEnds.subarray(this.#firstSentence, this.#firstSentence + length);
  }

  /** Vocabulary ids of its words, stop words included, in order. */
  get words(): Uint32Array {
    return this.owner.terms.words.subarray(this.#firstWord, this.#firstWord + (this.wordEnds.at(-1) ?? 0));
  }

  /** For each sentence, the offset of its end in `words`. */
  get wordEnds(): Uint32Array {
    const { length } = this.paragraph.sentences;
    return this.owner.terms.wordEnds.subarray(this.#firstSentence, this.#firstSentence + length);
  }
}

/** Orders paragraphs by article (see `compareArticles`), then by position in the text. */
export function compareReadingOrder(one: IndexedParagraph, other: IndexedParagraph): number {
  if (one.owner === other.owner) return one.index - other.index;
  return compareArticles(one.article, other.article);
}

/** A stable order of articles, cheap to compute: by the length of their ids, then by their code units. */
export function compareArticles(
  { id: one }: Pick<Article, 'id'>,
  { id: other }: Pick<Article, 'id'>,
): number {
  if (one.length !== other.length) return one.length - other.length;
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
