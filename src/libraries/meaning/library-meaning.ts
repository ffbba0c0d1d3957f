import { performance } from 'node:perf_hooks';
import { setImmediate } from 'node:timers/promises';
import type { Article } from '../../domain/article.ts';
import { hashOf } from '../../domain/text-hash.ts';
import { primaryCode } from '../../language/language.ts';
import { type Encoder, EncoderError } from '../../meaning/encoder.ts';
import { VectorTable } from '../../meaning/vector-table.ts';
import type { Similarities } from '../../retrieval/ranking/similarity.ts';
import type { StoredVectors } from '../../storage/stored-vectors.ts';
import { encodeQuestion } from './encode-question.ts';
import { encodeSentences } from './encode-sentences.ts';

export interface MeaningParts {
  readonly encoder: Encoder;
  /** Absent: vectors are kept in memory only. */
  readonly stored?: StoredVectors | undefined;
  /** How long a question waits for its vector, in milliseconds. Then it is answered by its words alone. */
  readonly deadline: number;
  /** Called when the encoder or the store fails. */
  readonly onTrouble: (error: unknown) => void;
}

/** Time before work in the background starts, in milliseconds, so that a start or a publication goes first. */
const START_AFTER_MS = 1_000;
/** Articles whose vectors are read from the store at once. Higher loads faster and blocks longer. */
const READ_BATCH = 10;
const WARM_UP = 'Ready?';
/** Time without attempts after a failure, in milliseconds; doubled after each one up to the second number. */
const PAUSE_MS = 1_000;
const MAX_PAUSE_MS = 60_000;

/** The meaning of one library's sentences, kept in step with its articles in the background. */
export class LibraryMeaning {
  readonly #parts: MeaningParts;
  readonly #table = new VectorTable();
  /** By id. The articles whose vectors are in the table, or are to be. */
  #articles = new Map<string, Article>();
  /** The keys of the texts whose vectors are in the table, by article id. */
  readonly #done = new Map<string, string>();
  #timer: NodeJS.Timeout | undefined;
  #running: Promise<void> | undefined;
  #pausedUntil = 0;
  #failures = 0;
  #closed = false;

  constructor(parts: MeaningParts) {
    this.#parts = parts;
  }

  /** Memory for vectors. */
  get bytes(): number {
    return this.#table.bytes;
  }

  /** Takes these articles as the library's, and makes the vectors that are missing in the background. */
  follow(articles: readonly Article[]): void {
    const { encoder } = this.#parts;
    const understood = articles.filter(({ language }) => encoder.understands(primaryCode(language)));
    this.#articles = new Map(understood.map((article) => [article.id, article]));
    for (const [id, key] of this.#done) if (this.#articles.get(id)?.key !== key) this.#forget(id);
    clearTimeout(this.#timer);
    if (this.#missing().length > 0) this.#timer = setTimeout(() => void this.ready(), START_AFTER_MS).unref();
  }

  /** Makes the missing vectors now. Resolves when all are there, or the encoder fails. */
  ready(): Promise<void> {
    clearTimeout(this.#timer);
    this.#running ??= this.#run().finally(() => {
      this.#running = undefined;
    });
    return this.#running;
  }

  /** Undefined if the library has no vectors yet, or the question's one is not there in time. */
  async similaritiesTo(question: string): Promise<Similarities | undefined> {
    if (this.#table.isEmpty || this.#isPaused) return undefined;
    const unit = await encodeQuestion(question, this.#parts, (error) => this.#fail(error));
    if (unit === undefined) return undefined;
    this.#failures = 0;
    return {
      of: (articleId, index) => this.#table.similarityOf({ articleId, index }, unit),
      nearest: (limit, language, articleId) => this.#table.nearest(unit, limit, language, articleId),
    };
  }

  close(): void {
    this.#closed = true;
    clearTimeout(this.#timer);
    this.#articles.clear();
  }

  get #isPaused(): boolean {
    return this.#closed || performance.now() < this.#pausedUntil;
  }

  async #run(): Promise<void> {
    try {
      if (this.#missing().length === 0 || this.#isPaused) return;
      // Vectors of another length than the encoder's present one must not be read.
      if (this.#parts.encoder.dimensions === undefined) await this.#parts.encoder.encode([WARM_UP]);
      await this.#read(this.#missing());
      // Starts the encoder, so that the first question need not wait for it.
      if (!this.#table.isEmpty) await this.#parts.encoder.encode([WARM_UP]);
      for (;;) {
        const [article] = this.#missing();
        if (article === undefined) this.#failures = 0;
        if (article === undefined || this.#isPaused) return;
        await this.#read([article]);
        if (!this.#done.has(article.id)) await this.#encode(article);
      }
    } catch (error) {
      this.#fail(error);
    }
  }

  /** Takes what the store has of these articles. */
  async #read(articles: readonly Article[]): Promise<void> {
    const { encoder, stored } = this.#parts;
    for (let from = 0; stored !== undefined && from < articles.length; from += READ_BATCH) {
      const hashes = new Map(articles.slice(from, from + READ_BATCH).map((of) => [of, hashOf(of.text)]));
      const found = await stored.read(encoder.name, [...hashes.values()]);
      for (const [article, hash] of hashes) this.#take(article, found.get(hash));
      await setImmediate();
    }
  }

  async #encode(article: Article): Promise<void> {
    const { encoder, stored } = this.#parts;
    const bytes = await encodeSentences(article, encoder, () => !this.#isPaused && this.#isCurrent(article));
    if (bytes === undefined || !this.#isCurrent(article)) return;
    if (!this.#take(article, bytes)) throw new EncoderError('the encoder changed the length of its vectors');
    await stored?.save(encoder.name, new Map([[hashOf(article.text), bytes]]));
  }

  /** Unless the article is gone, or the vectors are of another number of sentences or another length. */
  #take(article: Article, bytes: Int8Array | undefined): boolean {
    const { dimensions } = this.#parts.encoder;
    const sentences = article.paragraphs.reduce((sum, of) => sum + of.sentences.length, 0);
    if (bytes === undefined || !this.#isCurrent(article)) return false;
    if (dimensions !== undefined && bytes.length !== sentences * dimensions) return false;
    this.#table.set(article, primaryCode(article.language), bytes);
    this.#done.set(article.id, article.key);
    return true;
  }

  #isCurrent({ id, key }: Article): boolean {
    return this.#articles.get(id)?.key === key;
  }

  #missing(): Article[] {
    return [...this.#articles.values()].filter(({ id }) => !this.#done.has(id));
  }

  #forget(id: string): void {
    this.#done.delete(id);
    this.#table.delete(id);
  }

  #fail(error: unknown): undefined {
    if (this.#closed) return;
    const pause = Math.min(PAUSE_MS * 2 ** this.#failures, MAX_PAUSE_MS);
    this.#failures += 1;
    // Timers may be early by a millisecond.
    this.#pausedUntil = performance.now() + pause - 10;
    this.#parts.onTrouble(error);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.ready(), pause).unref();
  }
}
