import { randomUUID } from 'node:crypto';
import type { Interaction } from 'discord.js';
import type { Logger } from 'pino';
import { UserError } from '../../domain/errors/user-error.ts';
import type { Wording } from '../../wording/wording.ts';
import { accents, type Reply, reply, text } from '../replies/components.ts';
import { escapeMarkdown } from '../text/escape-markdown.ts';
import { loggable } from './log-error.ts';

/** An error, as the person, and nobody else, is told about it. */
export class Failure {
  readonly components: Reply;

  constructor(words: string) {
    this.components = reply(accents.notFound, [text(escapeMarkdown(words))]);
  }
}

/** Never rejects. Unexpected errors are logged, and reported with a number that finds them in the log. */
export async function attempt<Result>(
  { logger, wording }: { readonly logger: Logger; readonly wording: Wording },
  { id }: Pick<Interaction, 'id'>,
  work: () => Result | Promise<Result>,
): Promise<Result | Failure> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof UserError) return new Failure(wording.error(error));
    const reference = randomUUID().slice(0, 8);
    logger.error({ reference, interaction: id, ...loggable(error) }, 'unexpected error');
    return new Failure(wording.unexpected(reference));
  }
}
