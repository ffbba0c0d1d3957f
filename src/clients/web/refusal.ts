import { HTTPException } from 'hono/http-exception';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { PageServerWording } from '../../wording/client-wording.ts';

/** Picks a sentence of the catalogue. */
export type Sentence = (words: PageServerWording['errors']) => string;

/** A request that cannot be answered: a status, and the sentence that says why. */
export class Refusal extends HTTPException {
  readonly sentence: Sentence;

  constructor(status: ContentfulStatusCode, sentence: Sentence) {
    super(status);
    this.sentence = sentence;
  }
}
