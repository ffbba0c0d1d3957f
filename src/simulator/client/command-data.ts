import type { APIApplicationCommand, APIApplicationCommandOption } from 'discord-api-types/v10';
import type { SimulatedGuild } from '../guilds.ts';
import type { OptionValues } from '../types.ts';
import type { World } from '../world.ts';
import type { ChosenCommand } from './commands.ts';
import { type Resolved, resolveAll } from './resolved.ts';

/** https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-object-application-command-data-structure */
export function commandData(
  world: World,
  guild: SimulatedGuild,
  { command, path, options }: ChosenCommand,
  values: OptionValues,
  focused?: string,
): object {
  const given = options.filter(({ name }) => isGiven(values[name]) || name === focused);
  const leaves: object[] = given.map((option) => leaf(option, values[option.name] ?? '', focused));
  const nested = path.reduceRight((inner, { name, type }) => [{ name, type, options: inner }], leaves);
  const resolved = resolveAll(world, guild, given, values);
  return {
    id: command.id,
    name: command.name,
    type: command.type,
    ...(nested.length > 0 ? { options: nested } : {}),
    ...(command.guild_id ? { guild_id: command.guild_id } : {}),
    ...(Object.keys(resolved).length > 0 ? { resolved } : {}),
  };
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== '';
}

/** The focused value is sent as it is typed, so as a text. */
function leaf(
  { name, type }: APIApplicationCommandOption,
  value: OptionValues[string],
  focused?: string,
): object {
  return name === focused ? { name, type, value: String(value), focused: true } : { name, type, value };
}

/** The data of a command that was chosen from the menu of a message or a person. */
export function menuData(
  { id, name, type, guild_id }: APIApplicationCommand,
  targetId: string,
  resolved: Resolved,
): object {
  return { id, name, type, ...(guild_id ? { guild_id } : {}), target_id: targetId, resolved };
}
