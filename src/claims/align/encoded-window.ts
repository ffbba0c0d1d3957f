import type { Window } from '../find/windows.ts';
import { type Alignment, align, type EncodedTexts } from './align.ts';

/**
 * A window encoded together with the claim. Once the whole claim was aligned with it, it knows for each part of the claim what
 * no alignment of this part exceeds: the scores of the whole claim's alignments that end in it. Without that, a claim of forty
 * pieces is aligned with every window forty times.
 */
export class EncodedWindow {
  readonly window: Window;
  readonly texts: EncodedTexts;
  /** Upper bound of any alignment's score: every claim word that the window has counts as matched. */
  readonly maxScore: number;
  #whole: Alignment | undefined;

  constructor(window: Window, texts: EncodedTexts) {
    this.window = window;
    this.texts = texts;
    this.maxScore = maxScoreOf(texts);
  }

  /** No alignment of this range of claim words scores more, as far as is known without aligning anything. */
  boundIn(start: number, end: number): number {
    return this.#whole === undefined ? this.maxScore : maxOf(this.#whole.ends, start, end);
  }

  /** The same, after the whole claim was aligned. */
  measuredBoundIn(start: number, end: number): number {
    return maxOf(this.#aligned().ends, start, end);
  }

  alignedIn(claimStart: number, claimEnd: number): Alignment {
    if (claimStart === 0 && claimEnd === this.texts.claim.words.length) return this.#aligned();
    return this.#align(claimStart, claimEnd);
  }

  #aligned(): Alignment {
    this.#whole ??= this.#align(0, this.texts.claim.words.length);
    return this.#whole;
  }

  #align(claimStart: number, claimEnd: number): Alignment {
    return align(this.texts, { claimStart, claimEnd, sourceStart: 0, sourceEnd: this.window.words.length });
  }
}

function maxScoreOf({ claim, source, gains }: EncodedTexts): number {
  const present = new Set(source.words);
  return claim.words.reduce((sum, id, index) => sum + (present.has(id) ? (gains[index] ?? 0) : 0), 0);
}

function maxOf(numbers: Int32Array, start: number, end: number): number {
  let max = 0;
  for (let index = start; index < end; index += 1) max = Math.max(max, numbers[index] ?? 0);
  return max;
}
