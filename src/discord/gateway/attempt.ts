import { randomUUID } from 'node:crypto';
import { UserError } from '../../domain/errors/user-error.ts';
import type { Wording } from '../../wording/wording.ts';
import { accents, type Reply, reply, text } from '../replies/components.ts';
import { escapeMarkdown } from '../text/escape-markdown.ts';
import type { AnswerWatch } from '../watch/answer-watch.ts';

/** An error, as the person, and nobody else, is told about it. */
export class Failure {
  readonly components: Reply;

  constructor(words: string) {
    this.components = reply(accents.notFound, [text(escapeMarkdown(words))]);
  }
}

/** Never rejects. Unexpected errors are logged, and reported with a number that finds them in the log. */
export async function attempt<Result>(
  { wording }: { readonly wording: Wording },
  watch: AnswerWatch,
  work: () => Result | Promise<Result>,
): Promise<Result | Failure> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof UserError) {
      watch.refused(error);
      return new Failure(wording.error(error));
    }
    const reference = randomUUID().slice(0, 8);
    watch.failed(error, reference);
    return new Failure(wording.unexpected(reference));
  }
}
