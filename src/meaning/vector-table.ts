import type { Article } from '../domain/article.ts';
import { canAnswer } from '../domain/paragraphs/kinds.ts';
import { signsOf, TextVectors } from './text-vectors.ts';

/** A paragraph, by its position in its article. */
export interface ParagraphPosition {
  readonly articleId: string;
  /** From 0. */
  readonly index: number;
}

/** The cosines of a paragraph with a question. */
export interface ParagraphCosines {
  /** One for each sentence. */
  readonly sentences: readonly number[];
  /** One for each two consecutive sentences, of the sum of their vectors: what one begins, the next may finish. */
  readonly pairs: readonly number[];
  /** Of the sum of all sentences' vectors. */
  readonly whole: number;
}

interface Row {
  readonly vectors: TextVectors;
  readonly language: string;
  /** For each paragraph, the number of its first sentence in the article. */
  readonly firsts: readonly number[];
  /** For each sentence, the position of its paragraph; -1 in a heading or a caption, which do not answer. */
  readonly paragraphs: readonly number[];
}

/**
 * Sentences from which on only those with the fewest differing signs are compared exactly. 4,000 exact comparisons take two
 * milliseconds.
 */
const MAX_EXACT = 4_000;
/** Sentences that are then compared exactly. Higher misses fewer and takes longer; 200 to 1,000 are usual. */
const MIN_SHORTLIST = 400;

/** The vectors of a library's sentences, in memory. */
export class VectorTable {
  readonly #rows = new Map<string, Row>();
  #sentences = 0;
  #bytes = 0;

  /** @param language an ISO 639-1 code @param bytes of `quantize`, a vector for each sentence of the article */
  set(article: Pick<Article, 'id' | 'paragraphs'>, language: string, bytes: Int8Array): void {
    this.delete(article.id);
    const paragraphs = article.paragraphs.flatMap((paragraph, index) =>
      paragraph.sentences.map(() => (canAnswer(paragraph) ? index : -1)),
    );
    const firsts: number[] = [];
    let first = 0;
    for (const { sentences } of article.paragraphs) {
      firsts.push(first);
      first += sentences.length;
    }
    const vectors = new TextVectors(bytes, first);
    this.#rows.set(article.id, { vectors, language, firsts, paragraphs });
    this.#sentences += first;
    this.#bytes += vectors.bytes;
  }

  delete(articleId: string): void {
    const row = this.#rows.get(articleId);
    if (row === undefined) return;
    this.#rows.delete(articleId);
    this.#sentences -= row.vectors.count;
    this.#bytes -= row.vectors.bytes;
  }

  get isEmpty(): boolean {
    return this.#rows.size === 0;
  }

  /** Memory that it takes. */
  get bytes(): number {
    return this.#bytes;
  }

  /** The paragraph's cosines; undefined if its article has no vectors of this length. */
  similarityOf({ articleId, index }: ParagraphPosition, unit: Float32Array): ParagraphCosines | undefined {
    const row = this.#rows.get(articleId);
    const first = row?.firsts[index];
    if (row === undefined || first === undefined || row.vectors.dimensions !== unit.length) return undefined;
    const count = (row.firsts[index + 1] ?? row.vectors.count) - first;
    const sentences = Array.from({ length: count }, (_, at) => row.vectors.cosine(first + at, unit));
    const pairs = sentences.slice(1).map((cosine, at) => {
      const length = row.vectors.lengthOfSum(first + at, 2);
      return length === 0 ? 0 : ((sentences[at] ?? 0) + cosine) / length;
    });
    const length = row.vectors.lengthOfSum(first, count);
    const whole = length === 0 ? 0 : sentences.reduce((sum, cosine) => sum + cosine, 0) / length;
    return { sentences, pairs, whole };
  }

  /** Paragraphs that may answer, with the highest cosines of a sentence, highest first. */
  nearest(unit: Float32Array, limit: number, language: string, articleId?: string): ParagraphPosition[] {
    const rows = [...this.#rows].filter(
      ([id, row]) =>
        (articleId === undefined || articleId === id) &&
        row.language === language &&
        row.vectors.dimensions === unit.length,
    );
    const isWorth = this.#sentences <= MAX_EXACT ? () => true : shortlist(rows, unit);
    const best = new Map<string, { position: ParagraphPosition; cosine: number }>();
    for (const [id, { vectors, paragraphs }] of rows) {
      for (const [sentence, index] of paragraphs.entries()) {
        if (index < 0 || !isWorth(vectors, sentence)) continue;
        const cosine = vectors.cosine(sentence, unit);
        const key = `${id} ${index}`;
        if (cosine > (best.get(key)?.cosine ?? -1))
          best.set(key, { position: { articleId: id, index }, cosine });
      }
    }
    return [...best.values()]
      .sort((one, other) => other.cosine - one.cosine || compare(one.position, other.position))
      .slice(0, limit)
      .map(({ position }) => position);
  }
}

/** Tells the sentences that have the fewest differing signs, at least `MIN_SHORTLIST` of them. */
function shortlist(
  rows: readonly (readonly [string, Row])[],
  unit: Float32Array,
): (vectors: TextVectors, sentence: number) => boolean {
  const signs = signsOf(unit);
  const counts = new Uint32Array(unit.length + 1);
  const differing = new Map<TextVectors, Uint16Array>();
  for (const [, { vectors }] of rows) {
    const row = new Uint16Array(vectors.count);
    for (let sentence = 0; sentence < vectors.count; sentence += 1) {
      const count = vectors.differingSigns(sentence, signs);
      row[sentence] = count;
      counts[count] = (counts[count] ?? 0) + 1;
    }
    differing.set(vectors, row);
  }
  let most = 0;
  for (let total = counts[0] ?? 0; total < MIN_SHORTLIST && most < unit.length; total += counts[most] ?? 0)
    most += 1;
  return (vectors, sentence) => (differing.get(vectors)?.[sentence] ?? unit.length) <= most;
}

function compare(one: ParagraphPosition, other: ParagraphPosition): number {
  if (one.articleId !== other.articleId) return one.articleId < other.articleId ? -1 : 1;
  return one.index - other.index;
}
