import { randomUUID } from 'node:crypto';
import type { Interaction } from 'discord.js';
import type { Logger } from 'pino';
import { UserError } from '../../domain/user-error.ts';
import { errorWords } from '../../wording/error-words.ts';
import { accents, type Reply, reply, text } from '../replies/components.ts';
import { escapeMarkdown } from '../text/escape-markdown.ts';
import { loggable } from './log-error.ts';

/** What went wrong, as the person is told. */
export class Failure {
  readonly components: Reply;

  constructor(words: string) {
    this.components = reply(accents.notFound, [text(escapeMarkdown(words))]);
  }
}

/** Never rejects: what nobody expected is logged, and told with a number by which it is found in the log. */
export async function attempt<Result>(
  logger: Logger,
  interaction: Interaction,
  work: () => Result | Promise<Result>,
): Promise<Result | Failure> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof UserError) return new Failure(errorWords(error));
    const reference = randomUUID().slice(0, 8);
    logger.error({ reference, interaction: interaction.id, ...loggable(error) }, 'unexpected error');
    return new Failure(
      `Something went wrong here. Please try again; if it goes on, report number ${reference}.`,
    );
  }
}
