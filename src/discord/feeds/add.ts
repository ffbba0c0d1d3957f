import type { BaseInteraction, ButtonInteraction, ChatInputCommandInteraction } from 'discord.js';
import { hasCode, UserError } from '../../domain/errors/user-error.ts';
import type { NamedFeed } from '../../domain/feeds/feed-document.ts';
import { shorten } from '../../domain/shorten.ts';
import { addFeed, FIRST_ITEMS } from '../../use-cases/feeds/add-feed.ts';
import type { Wording } from '../../wording/wording.ts';
import type { CommandContext } from '../gateway/command.ts';
import { customIdValue } from '../gateway/custom-id.ts';
import { MAX_CUSTOM_ID } from '../gateway/limits.ts';
import { accents, button, buttonRow, type Reply, reply, text } from '../replies/components.ts';
import { escapeLine } from '../text/escape-markdown.ts';
import { channelMention } from '../text/mentions.ts';
import { checkChannel } from './check-channel.ts';

export const FOLLOW = 'feed-follow';

/** Characters of a feed's title on a button. */
const MAX_LABEL_TITLE = 60;

export function add(interaction: ChatInputCommandInteraction, context: CommandContext): Promise<Reply> {
  const { options, channelId } = interaction;
  const address = options.getString('url', true);
  return follow(interaction, context, { address, channelId: options.getChannel('channel')?.id ?? channelId });
}

/** The button for a feed that a page names. */
export function followNamed(interaction: ButtonInteraction, context: CommandContext): Promise<Reply> {
  const [channelId = '', ...address] = customIdValue(interaction.customId).split(':');
  return follow(interaction, context, { address: address.join(':'), channelId });
}

interface Wanted {
  readonly address: string;
  readonly channelId: string;
}

async function follow(
  interaction: BaseInteraction,
  context: CommandContext,
  { address, channelId }: Wanted,
): Promise<Reply> {
  const { storage, scope, feeds, wording } = context;
  if (scope.kind !== 'guild') throw new UserError('not-in-server', {});
  await checkChannel(interaction, channelId);
  try {
    const feed = await context.read(
      () => addFeed({ storage, scope, feeds }, { address, channelId, by: interaction.user.id }),
      'revision',
    );
    return reply(accents.found, [
      text(`**${escapeLine(wording.feeds.added(feed.title))}**`),
      text(`-# ${wording.feeds.addedNext(channelMention(channelId), FIRST_ITEMS)}`),
    ]);
  } catch (error) {
    if (!hasCode(error, 'not-a-feed') || error.context.feeds.length === 0) throw error;
    return offerNamed(wording, error, channelId);
  }
}

/** Buttons for the feeds that the page names, as far as their addresses fit into one. */
function offerNamed(wording: Wording, error: UserError<'not-a-feed'>, channelId: string): Reply {
  const buttonOf = ({ url, title }: NamedFeed) => {
    const customId = `${FOLLOW}:${channelId}:${url}`;
    const label = wording.feeds.follow(shorten(title ?? new URL(url).pathname, MAX_LABEL_TITLE));
    return customId.length > MAX_CUSTOM_ID ? undefined : button(label, customId);
  };
  return reply(accents.similar, [
    text(escapeLine(wording.error(error))),
    buttonRow(error.context.feeds.map(buttonOf)),
  ]);
}
