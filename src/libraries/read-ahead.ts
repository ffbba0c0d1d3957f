import type { Article } from '../domain/article.ts';
import { runInSlices } from '../domain/steps/run-in-slices.ts';
import type { Speech } from '../speakers/speech.ts';

/** Time before the reading starts, in milliseconds, so that a start or a publication goes first. */
const START_AFTER_MS = 1_000;

/** Finds out in the background who says what in a library's articles, so that the first check of a quote need not. */
export class ReadAhead {
  readonly #speech: Speech;
  #articles: readonly Article[] = [];
  #timer: NodeJS.Timeout | undefined;

  constructor(speech: Speech) {
    this.#speech = speech;
  }

  /** Takes these articles as the library's. */
  follow(articles: readonly Article[]): void {
    this.#articles = articles;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void runInSlices(this.#reading(articles)), START_AFTER_MS).unref();
  }

  close(): void {
    this.follow([]);
    clearTimeout(this.#timer);
  }

  /** Stops when the library gets other articles. */
  *#reading(articles: readonly Article[]): Generator<void, void> {
    for (const step of this.#speech.reading(articles)) {
      if (this.#articles !== articles) return;
      yield step;
    }
  }
}
