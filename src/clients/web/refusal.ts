import { HTTPException } from 'hono/http-exception';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { PageServerWording } from '../../wording/client-wording.ts';

/** Picks a sentence of the catalogue. */
export type RefusalSentence = (words: PageServerWording['errors']) => string;

/** A request that cannot be answered: a status, and the sentence that says why. */
export class Refusal extends HTTPException {
  readonly sentence: RefusalSentence;

  constructor(status: ContentfulStatusCode, sentence: RefusalSentence) {
    super(status);
    this.sentence = sentence;
  }
}
