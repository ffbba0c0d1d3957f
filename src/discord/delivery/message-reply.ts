import { performance } from 'node:perf_hooks';
import { type Message, MessageFlags, type MessageReplyOptions } from 'discord.js';
import type { Reply } from '../replies/components.ts';
import type { AnswerWatch } from '../watch/answer-watch.ts';
import type { LastCall } from './last-call.ts';
import { persist } from './persist.ts';
import { plainContents } from './plain-text.ts';
import type { DeliveryTimes } from './times.ts';
import { troubleOf } from './trouble.ts';

export interface MessageParts {
  readonly times: DeliveryTimes;
  readonly lastCall: LastCall;
}

export interface WatchedMessage extends MessageParts {
  readonly watch: AnswerWatch;
}

/**
 * Replies to a message, once: repeated requests have the same nonce, which Discord answers with the message that is there.
 * If Discord refuses the components, their words are sent alone.
 *
 * @throws the error of the last attempt
 * @see https://docs.discord.com/developers/resources/message#create-message
 */
export async function replyTo(parts: WatchedMessage, message: Message, components: Reply): Promise<void> {
  const send = (nonce: string, options: MessageReplyOptions) =>
    persistFor(parts, () => message.reply({ ...options, nonce, enforceNonce: true, failIfNotExists: false }));
  try {
    await send(message.id, { flags: MessageFlags.IsComponentsV2, components });
  } catch (error) {
    if (troubleOf(error) !== 'refused') throw error;
    parts.watch.refusedByDiscord(error);
    for (const [index, content] of plainContents(components).entries())
      await send(`${message.id}-${index}`, { flags: MessageFlags.SuppressEmbeds, content });
  }
}

/** Makes a request about a message until Discord answers it, for some minutes. @throws the error of the last attempt */
export function persistFor<Result>(
  { times, lastCall, watch }: WatchedMessage,
  attempt: () => Promise<Result>,
): Promise<Result> {
  return persist({ times, lastCall, watch, until: performance.now() + times.nonceLifetime }, attempt);
}
