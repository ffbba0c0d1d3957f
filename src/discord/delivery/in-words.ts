import { randomUUID } from 'node:crypto';
import type { Wording } from '../../wording/wording.ts';
import type { Reply } from '../replies/components.ts';
import { escapeMarkdown } from '../text/escape-markdown.ts';
import type { AnswerWatch } from '../watch/answer-watch.ts';
import { type MessageBody, rich } from './messages.ts';
import { plainContents } from './plain-text.ts';
import { troubleOf } from './trouble.ts';

export interface InWords {
  readonly wording: Wording;
  readonly watch: AnswerWatch;
  readonly plain: (content: string) => MessageBody;
  readonly send: (message: MessageBody) => Promise<unknown>;
  /** Sends words that one message has no room for. */
  readonly sendMore: (content: string) => Promise<unknown>;
}

/**
 * Sends the components; if Discord refuses them, their words alone; if it refuses these too, a sentence with a number that
 * is in the log.
 *
 * @throws any other error
 */
export async function inWords(
  { wording, watch, plain, send, sendMore }: InWords,
  components: Reply,
): Promise<void> {
  const reference = randomUUID().slice(0, 8);
  const isTaken = async (message: MessageBody): Promise<boolean> => {
    try {
      await send(message);
      return true;
    } catch (error) {
      if (troubleOf(error) !== 'refused') throw error;
      watch.refusedByDiscord(error, reference);
      return false;
    }
  };
  if (await isTaken(rich(components))) return;
  const [first = '', ...others] = plainContents(components);
  if (await isTaken(plain(first))) for (const content of others) await sendMore(content);
  else await send(plain(escapeMarkdown(wording.unexpected(reference))));
}
