import {
  DiscordAPIError,
  type Message,
  MessageReferenceType,
  PermissionFlagsBits,
  RESTJSONErrorCodes,
} from 'discord.js';
import { UserError } from '../../domain/errors/user-error.ts';
import type { Scope } from '../../domain/scope.ts';
import { type MessageParts, persistFor, replyTo, type WatchedMessage } from '../delivery/message-reply.ts';
import { guildWording } from '../readers.ts';
import { accents, type Reply, reply, text } from '../replies/components.ts';
import { escapeLine } from '../text/escape-markdown.ts';
import { AnswerWatch, type WatchParts } from '../watch/answer-watch.ts';
import { attempt, Failure } from './attempt.ts';
import type { Command } from './command.ts';
import { type ContextParts, contextIn, type Where, type WordedParts } from './context.ts';

export interface MentionParts extends ContextParts, MessageParts, WatchParts {
  readonly commands: readonly Command[];
}

/**
 * Whether a person's message mentions the bot by name, where that person may use commands. The ping of a reply, a role and
 * @everyone do not count. Other bots are ignored, so that two of them cannot go on for ever.
 */
export function isForBot(message: Message): boolean {
  const { author, webhookId, system, client } = message;
  if (author.bot || webhookId !== null || system) return false;
  return mentionOf(client.user.id).test(message.content) && mayUseCommands(message);
}

/** As Discord's own client decides about commands. https://docs.discord.com/developers/topics/permissions */
function mayUseCommands(message: Message): boolean {
  if (!message.inGuild()) return true;
  const { channel, member } = message;
  const permissions = member === null ? null : channel.permissionsFor(member);
  return permissions?.has(PermissionFlagsBits.UseApplicationCommands) ?? false;
}

/** Replies with the answer of the command that the mention is meant for, or says what to do. Whoever sends too many is told once. Never rejects. */
export async function answerMention(parts: MentionParts, message: Message): Promise<void> {
  const watch = new AnswerWatch(parts, message, { kind: 'mention', command: 'mention' });
  const wording = guildWording(message.guild);
  await watch.follow(() => replyWithAnswer({ ...parts, wording, watch }, message));
}

async function replyWithAnswer(
  parts: MentionParts & WordedParts & WatchedMessage,
  message: Message,
): Promise<void> {
  const { watch } = parts;
  const { spender } = whereOf(message);
  try {
    parts.budgets.spend('question', spender);
  } catch (error) {
    if (error instanceof UserError) watch.refused(error);
    if (!(error instanceof UserError) || !parts.budgets.mayTell(spender)) return;
    return replyTo(parts, message, new Failure(parts.wording.error(error)).components);
  }
  const result = await parts.lastCall.orElse(
    () => attempt(parts, watch, () => watch.computing(() => answerOf(parts, message))),
    () => {
      watch.restarting();
      return new Failure(parts.wording.restarting);
    },
  );
  await replyTo(parts, message, result instanceof Failure ? result.components : result);
}

async function answerOf(
  parts: MentionParts & WordedParts & WatchedMessage,
  message: Message,
): Promise<Reply> {
  const context = await contextIn(parts, whereOf(message), () => undefined);
  const mention = {
    text: message.content.replaceAll(mentionOf(message.client.user.id), ' ').trim(),
    repliesTo: await ownMessageBefore(parts, message),
  };
  for (const command of parts.commands) {
    const answer = await command.mention?.(mention, context);
    if (answer !== undefined) return answer;
  }
  return reply(accents.neutral, [text(escapeLine(parts.wording.help.mentioned))]);
}

/** The bot is a member of a guild only if the guild has installed the application. */
function whereOf({ guildId, author, channelId }: Message): Where {
  const scope: Scope = guildId === null ? { kind: 'user', id: author.id } : { kind: 'guild', id: guildId };
  return { scope, spender: { userId: author.id, guildId }, channelId };
}

/** The message that this one replies to, as it is now; undefined if it is gone or not the bot's. */
async function ownMessageBefore(parts: WatchedMessage, message: Message): Promise<Message | undefined> {
  if (message.reference?.type !== MessageReferenceType.Default) return undefined;
  try {
    const before = await persistFor(parts, () => message.fetchReference());
    return before.author.id === message.client.user.id ? before : undefined;
  } catch (error) {
    if (error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.UnknownMessage)
      return undefined;
    throw error;
  }
}

function mentionOf(userId: string): RegExp {
  return new RegExp(`<@!?${userId}>`, 'gu');
}
