import { ButtonStyle, type ChatInputCommandInteraction } from 'discord.js';
import { setChannelArticle } from '../../use-cases/managing/set-channel-article.ts';
import type { CommandContext, SelectInteraction } from '../gateway/command.ts';
import { MAX_CHOICES } from '../gateway/limits.ts';
import { choiceName } from '../options.ts';
import { accents, button, buttonRow, type Reply, reply, selectRow, text } from '../replies/components.ts';
import { small } from '../replies/passage-header.ts';
import { escapeLine } from '../text/escape-markdown.ts';

export const CHANGE_DEFAULT = 'default-change';
export const CLEAR_DEFAULT = 'default-clear';
export const DEFAULT_CHOSEN = 'default-chosen';

type Place = Pick<ChatInputCommandInteraction, 'channelId'>;

/** Sets the channel's default article; without one, shows the present one. */
export async function setDefault(
  { options, channelId }: ChatInputCommandInteraction,
  context: CommandContext,
): Promise<Reply> {
  const name = options.getString('article') ?? undefined;
  return name === undefined ? showDefault(context) : change(context, channelId, name);
}

function showDefault({ library, channelArticle, wording }: CommandContext): Reply {
  const { managing, buttons } = wording;
  const article = channelArticle === undefined ? undefined : library.store.find(channelArticle);
  const present =
    article === undefined ? managing.noChannelDefault : managing.channelDefaultIs(article.title);
  const clear =
    article === undefined ? undefined : button(buttons.clear, `${CLEAR_DEFAULT}:`, ButtonStyle.Danger);
  return reply(accents.neutral, [
    text(escapeLine(present)),
    buttonRow([button(buttons.change, `${CHANGE_DEFAULT}:`, ButtonStyle.Primary), clear]),
  ]);
}

/** A select of the articles that were added last; the option takes any. */
export function chooseDefault(_: unknown, { library, wording: { managing } }: CommandContext): Reply {
  const articles = library.store.recent();
  const options = articles
    .slice(0, MAX_CHOICES)
    .map(({ id, title }) => ({ label: choiceName(title), value: id }));
  return reply(accents.neutral, [
    text(escapeLine(options.length === 0 ? managing.nothingToChoose : managing.chooseDefault)),
    options.length === 0 ? undefined : selectRow(`${DEFAULT_CHOSEN}:`, managing.chooseDefault, options),
    articles.length > options.length ? text(small(managing.otherDefaults)) : undefined,
  ]);
}

export function defaultChosen(
  { values, channelId }: SelectInteraction,
  context: CommandContext,
): Promise<Reply> {
  return change(context, channelId, values[0]);
}

export function clearDefault({ channelId }: Place, context: CommandContext): Promise<Reply> {
  return change(context, channelId, undefined);
}

async function change(
  { storage, scope, library, wording: { managing } }: CommandContext,
  channelId: string,
  name: string | undefined,
): Promise<Reply> {
  const article = await setChannelArticle({ storage, scope, library }, channelId, name);
  if (article === undefined) return reply(accents.found, [text(escapeLine(managing.channelDefaultCleared))]);
  return reply(accents.found, [
    text(escapeLine(managing.channelDefault(article.title))),
    text(small(managing.channelDefaultEnds)),
  ]);
}
