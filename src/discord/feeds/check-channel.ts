import { type BaseInteraction, ChannelFlags, ChannelType, PermissionFlagsBits } from 'discord.js';
import { UserError } from '../../domain/errors/user-error.ts';

const { ViewChannel, SendMessages, SendMessagesInThreads } = PermissionFlagsBits;

/**
 * Checks as far as can be known that the bot can post there. A thread that Discord has not told of is taken on trust: the first
 * post will show.
 *
 * @throws UserError cannot-post, forum-needs-tag
 */
export async function checkChannel({ client, guildId }: BaseInteraction, channelId: string): Promise<void> {
  const channel = await client.channels.fetch(channelId).catch(() => null);
  if (channel === null || channel.isDMBased() || channel.guildId !== guildId)
    throw new UserError('cannot-post', {});
  const { me } = channel.guild.members;
  const needed = [ViewChannel, channel.isThread() ? SendMessagesInThreads : SendMessages];
  if (me !== null && !channel.permissionsFor(me).has(needed)) throw new UserError('cannot-post', {});
  if (channel.type === ChannelType.GuildForum && channel.flags.has(ChannelFlags.RequireTag))
    throw new UserError('forum-needs-tag', {});
}
