import type { Interaction } from 'discord.js';
import type { Scope } from '../../domain/scope.ts';
import type { Libraries } from '../../libraries/libraries.ts';
import type { Storage } from '../../storage/storage.ts';
import { checkRoom, type Room } from '../../use-cases/adding/check-room.ts';
import type { SourceReader } from '../../use-cases/adding/source-reader.ts';
import type { AddingFeed } from '../../use-cases/feeds/add-feed.ts';
import { findChannelArticle } from '../../use-cases/managing/find-channel-article.ts';
import type { Wording } from '../../wording/wording.ts';
import type { Budgets, Spender } from '../budgets/budgets.ts';
import type { Line } from '../budgets/line.ts';
import type { Command, CommandContext, FormContext } from './command.ts';
import type { CommandMentions } from './command-mentions.ts';
import { checkRights } from './rights.ts';
import { scopeOf } from './scope-of.ts';

/** Everything a command can work with, for all scopes. */
export interface ContextParts {
  readonly libraries: Libraries;
  readonly storage: Storage;
  readonly reader: SourceReader;
  readonly feeds: AddingFeed['feeds'];
  /** Discord's API, as configured. */
  readonly apiUrl: string;
  readonly budgets: Budgets;
  readonly room: Room;
  readonly mentions: CommandMentions;
  /** Where sources wait to be read. */
  readonly line: Line;
}

/** The same for one interaction or message. */
export interface WordedParts extends ContextParts {
  readonly wording: Wording;
}

/** The context of a use, press or choice by someone who may do it. @throws UserError not-allowed */
export async function commandContext(
  parts: WordedParts,
  interaction: Interaction,
  command: Command | undefined,
  tell: CommandContext['tell'],
): Promise<CommandContext> {
  const { scope } = await formContext(parts, interaction, command);
  return contextIn(parts, { scope, spender: spenderOf(interaction), channelId: interaction.channelId }, tell);
}

export function spenderOf({ user, guildId }: Pick<Interaction, 'user' | 'guildId'>): Spender {
  return { userId: user.id, guildId };
}

/** Who acts where. */
export interface Where {
  readonly scope: Scope;
  readonly spender: Spender;
  readonly channelId: string | null;
}

/** The context of what somebody may do in a channel. */
export async function contextIn(
  { libraries, storage, reader, feeds, apiUrl, wording, budgets, line, room, mentions }: WordedParts,
  { scope, spender, channelId }: Where,
  tell: CommandContext['tell'],
): Promise<CommandContext> {
  const channelArticle =
    channelId === null ? undefined : await findChannelArticle({ storage, scope }, channelId);
  const library = await libraries.of(scope);
  const bundled = libraries.bundled.store;
  const read: CommandContext['read'] = async (work, of = 'article') => {
    await checkRoom({ storage, scope }, room, of === 'article');
    budgets.spend('addition', spender);
    return line.run(work, (ahead) => tell(wording.managing.progress.inLine(ahead)));
  };
  const mention = (command: string) => mentions.of(command);
  const given = { scope, by: spender.userId, storage, libraries, reader, feeds, apiUrl, channelArticle };
  return { ...given, library, bundled, read, mention, wording, tell };
}

/** The same before the interaction is acknowledged. @throws UserError not-allowed */
export async function formContext(
  { storage, wording }: WordedParts,
  interaction: Interaction,
  command: Command | undefined,
): Promise<FormContext> {
  const scope = scopeOf(interaction);
  await checkRights(interaction, command?.needs, scope, storage);
  return { scope, storage, wording };
}
