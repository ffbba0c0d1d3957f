import type { APIApplicationCommand, APIApplicationCommandOption } from 'discord-api-types/v10';
import { ClientRefusal } from '../client-refusal.ts';
import { CommandType, OptionType, Permission } from '../constants.ts';

const GUILD_CONTEXT = 0;
const GUILD_INSTALL = 0;

/** A command or one of its subcommands, as a person typed it. */
export interface ChosenCommand {
  readonly command: APIApplicationCommand;
  /** The subcommand's group and name, outermost first. */
  readonly path: readonly { readonly name: string; readonly type: number }[];
  readonly options: readonly APIApplicationCommandOption[];
  /** `article add` */
  readonly fullName: string;
}

/** Which of the registered commands a person with these permissions is offered in a guild. */
export function offeredCommands(
  guildCommands: readonly APIApplicationCommand[],
  globalCommands: readonly APIApplicationCommand[],
  permissions: bigint,
): APIApplicationCommand[] {
  const inGuilds = globalCommands.filter(
    ({ contexts, integration_types: types }) =>
      allows(contexts, GUILD_CONTEXT) && allows(types, GUILD_INSTALL),
  );
  return [...guildCommands, ...inGuilds].filter((command) => isPermitted(command, permissions));
}

function allows(kinds: readonly number[] | null | undefined, kind: number): boolean {
  return kinds?.includes(kind) ?? true;
}

/** https://discord.com/developers/docs/interactions/application-commands#permissions */
function isPermitted(
  { default_member_permissions: needed }: APIApplicationCommand,
  permissions: bigint,
): boolean {
  if ((permissions & Permission.administrator) !== 0n || needed === null) return true;
  const bits = BigInt(needed);
  return bits !== 0n && (permissions & bits) === bits;
}

/** Finds the command of a message's or a person's menu. */
export function chooseFromMenu(
  offered: readonly APIApplicationCommand[],
  name: string,
  type: number,
): APIApplicationCommand {
  const command = offered.find((each) => each.name === name && each.type === type);
  if (!command) throw new ClientRefusal(`There is no ${name} in this menu.`);
  return command;
}

/** Finds what `/article add` stands for. */
export function chooseCommand(offered: readonly APIApplicationCommand[], typed: string): ChosenCommand {
  const [name = '', ...words] = typed.replace(/^\//, '').trim().split(/\s+/);
  const command = offered.find((each) => each.name === name && each.type === CommandType.chatInput);
  if (!command) throw new ClientRefusal(`There is no command /${name} here.`);
  let options = command.options ?? [];
  const path: { name: string; type: number }[] = [];
  for (const word of words) {
    const sub = options.find((option) => option.name === word && isSubcommand(option));
    if (!sub) throw new ClientRefusal(`The command /${name} has no subcommand ${words.join(' ')}.`);
    path.push({ name: sub.name, type: sub.type });
    options = ('options' in sub ? sub.options : undefined) ?? [];
  }
  const subs = options.filter(isSubcommand).map((option) => option.name);
  const fullName = [name, ...words].join(' ');
  if (subs.length > 0) throw new ClientRefusal(`Choose a subcommand of /${fullName}: ${subs.join(', ')}.`);
  return { command, path, options, fullName };
}

function isSubcommand({ type }: APIApplicationCommandOption): boolean {
  return type === OptionType.subcommand || type === OptionType.subcommandGroup;
}
