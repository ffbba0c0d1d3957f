import type { APIApplicationCommand, APIApplicationCommandOption } from 'discord-api-types/v10';
import { ClientRefusal } from '../client-refusal.ts';
import type { CommandRegistry } from '../commands/command-registry.ts';
import { CommandType, Context, OptionType, Permission } from '../constants.ts';
import { installationsOf } from '../interactions/installations.ts';
import type { Actor } from '../interactions/start-interaction.ts';
import type { Place } from '../places.ts';
import { isNamed, localized } from './localized.ts';

/** A command or one of its subcommands. */
export interface ChosenCommand {
  readonly command: APIApplicationCommand;
  /** Subcommand group and subcommand, outermost first. */
  readonly path: readonly { readonly name: string; readonly type: number }[];
  readonly options: readonly APIApplicationCommandOption[];
  /** `article add` */
  readonly fullName: string;
}

/** The registered commands that this person can use here, the guild's own first. */
export function offeredCommands(registry: CommandRegistry, actor: Actor): APIApplicationCommand[] {
  const { guild } = actor.place;
  const offered = [...(guild ? registry.list(guild.id) : []), ...registry.list()].filter(
    (command) =>
      installationsOf(command, actor).length > 0 &&
      isForContext(command, actor.place) &&
      isPermitted(command, actor),
  );
  return offered.map((command) => localized(command, actor.locale));
}

/**
 * A command without `contexts` works everywhere, except that the older `dm_permission: false` excludes direct messages.
 * https://docs.discord.com/developers/interactions/application-commands#interaction-contexts
 */
function isForContext(command: APIApplicationCommand, { context, channel }: Place): boolean {
  const { contexts, dm_permission, nsfw, guild_id } = command;
  if (nsfw && !channel.nsfw) return false;
  if (guild_id !== undefined) return true;
  if (contexts) return contexts.includes(context);
  return context !== Context.botDm || dm_permission !== false;
}

/** Permissions apply only to members of a guild. https://docs.discord.com/developers/interactions/application-commands#permissions */
function isPermitted(
  { default_member_permissions: needed }: APIApplicationCommand,
  { place, membership: { permissions } }: Actor,
): boolean {
  if (!place.guild || needed === null || (permissions & Permission.administrator) !== 0n) return true;
  const bits = BigInt(needed);
  return bits !== 0n && (permissions & bits) === bits;
}

/** Finds a context menu command. @throws ClientRefusal if it is not offered */
export function chooseFromMenu(
  offered: readonly APIApplicationCommand[],
  name: string,
  type: number,
): APIApplicationCommand {
  const command = offered.find((each) => isNamed(each, name) && each.type === type);
  if (!command) throw new ClientRefusal(`This menu has no command “${name}”.`);
  return command;
}

/** Finds a command by its full name, such as `/manage add`. @throws ClientRefusal if it is not offered */
export function chooseCommand(offered: readonly APIApplicationCommand[], typed: string): ChosenCommand {
  const [name = '', ...words] = typed.replace(/^\//, '').trim().split(/\s+/);
  const command = offered.find((each) => isNamed(each, name) && each.type === CommandType.chatInput);
  if (!command) throw new ClientRefusal(`There is no command /${name} here.`);
  let options = command.options ?? [];
  const path: { name: string; type: number }[] = [];
  for (const word of words) {
    const sub = options.find((option) => isNamed(option, word) && isSubcommand(option));
    if (!sub) throw new ClientRefusal(`The command /${name} has no subcommand ${words.join(' ')}.`);
    path.push({ name: sub.name, type: sub.type });
    options = ('options' in sub ? sub.options : undefined) ?? [];
  }
  const subs = options.filter(isSubcommand).map((option) => option.name);
  const fullName = [command.name, ...path.map((step) => step.name)].join(' ');
  if (subs.length > 0) throw new ClientRefusal(`Choose a subcommand of /${fullName}: ${subs.join(', ')}.`);
  return { command, path, options, fullName };
}

function isSubcommand({ type }: APIApplicationCommandOption): boolean {
  return type === OptionType.subcommand || type === OptionType.subcommandGroup;
}
