import { ButtonStyle, type ChatInputCommandInteraction, PermissionFlagsBits } from 'discord.js';
import {
  countScopeData,
  countUserData,
  type ScopeCounts,
  type UserCounts,
} from '../../use-cases/privacy/count-data.ts';
import type { Wording } from '../../wording/wording.ts';
import type { CommandContext } from '../gateway/command.ts';
import { accents, button, buttonRow, type Reply, type Row, reply, text } from '../replies/components.ts';
import { escapeLine } from '../text/escape-markdown.ts';
import type { DataOf } from './data-of.ts';

export const EXPORT_DATA = 'privacy-export';
export const DELETE_DATA = 'privacy-delete';

/** What is stored about the person and the server, for how long, and what never is. */
export async function privacyCard(
  { user, memberPermissions }: Pick<ChatInputCommandInteraction, 'user' | 'memberPermissions'>,
  { scope, storage, wording }: CommandContext,
): Promise<Reply> {
  const { privacy } = wording;
  const yours = await countUserData(storage, user.id);
  const isGuild = scope.kind === 'guild';
  const server = isGuild ? await countScopeData(storage, scope) : undefined;
  const manages = isGuild && memberPermissions?.has(PermissionFlagsBits.ManageGuild) === true;
  return reply(accents.neutral, [
    section(privacy.aboutYou, aboutYou(wording, yours)),
    server && section(privacy.aboutServer, [privacy.server(server)]),
    section(privacy.howLong, privacy.keeping),
    section(privacy.neverStored, [privacy.never]),
    dataButtons(wording, 'me'),
    manages ? dataButtons(wording, 'server') : undefined,
  ]);
}

function aboutYou({ privacy }: Wording, { own, elsewhere }: UserCounts): string[] {
  const lines = [
    ...(isEmpty(own) ? [] : [privacy.own(own)]),
    ...(isEmpty({ articles: 0, ...elsewhere }) ? [] : [privacy.elsewhere(elsewhere)]),
  ];
  return lines.length === 0 ? [privacy.nothingAboutYou] : lines;
}

function isEmpty(counts: ScopeCounts): boolean {
  return Object.values(counts).every((count) => count === 0);
}

function section(heading: string, lines: readonly string[]) {
  const [first, ...others] = lines.map(escapeLine);
  const body = others.length === 0 ? (first ?? '') : [first, ...others].map((line) => `- ${line}`).join('\n');
  return text(`### ${escapeLine(heading)}\n${body}`);
}

function dataButtons({ buttons }: Wording, of: DataOf): Row {
  const [exporting, deleting] =
    of === 'me' ? [buttons.exportMine, buttons.deleteMine] : [buttons.exportServer, buttons.deleteServer];
  return buttonRow([
    button(exporting, `${EXPORT_DATA}:${of}`),
    button(deleting, `${DELETE_DATA}:${of}`, ButtonStyle.Danger),
  ]);
}
