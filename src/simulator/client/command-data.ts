import type { APIApplicationCommand, APIApplicationCommandOption } from 'discord-api-types/v10';
import { OptionType } from '../constants.ts';
import type { Actor } from '../interactions/start-interaction.ts';
import type { OptionValues } from '../types.ts';
import type { World } from '../world.ts';
import { checkChannelType } from './choices.ts';
import type { ChosenCommand } from './commands.ts';
import { type Entity, mergeResolved, type Resolved, resolve } from './resolved.ts';

const ENTITIES: ReadonlyMap<number, Entity> = new Map<number, Entity>([
  [OptionType.user, 'user'],
  [OptionType.role, 'role'],
  [OptionType.mentionable, 'mentionable'],
  [OptionType.channel, 'channel'],
  [OptionType.attachment, 'attachment'],
]);

/** https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-application-command-data-structure */
export function commandData(
  world: World,
  actor: Actor,
  { command, path, options }: ChosenCommand,
  values: OptionValues,
  focused?: string,
): object {
  const given = options.filter(({ name }) => isGiven(values[name]) || name === focused);
  const leaves: object[] = given.map((option) => leaf(option, values[option.name] ?? '', focused));
  const nested = path.reduceRight((inner, { name, type }) => [{ name, type, options: inner }], leaves);
  const resolved = given.map((option) => resolveOption(world, actor, option, values[option.name]));
  return {
    id: command.id,
    name: command.name,
    type: command.type,
    ...(nested.length > 0 ? { options: nested } : {}),
    ...(command.guild_id ? { guild_id: command.guild_id } : {}),
    ...mergeResolved(resolved),
  };
}

function resolveOption(
  world: World,
  actor: Actor,
  option: APIApplicationCommandOption,
  value: OptionValues[string] | undefined,
): Resolved {
  const entity = ENTITIES.get(option.type);
  if (entity === undefined) return {};
  const resolved = resolve(world, actor, entity, String(value));
  const types = 'channel_types' in option ? option.channel_types : undefined;
  for (const channel of Object.values(resolved['channels'] ?? {})) checkChannelType(channel, types);
  return resolved;
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== '';
}

/** During autocompletion, the focused value is sent as the typed text. */
function leaf(
  { name, type }: APIApplicationCommandOption,
  value: OptionValues[string],
  focused?: string,
): object {
  return name === focused ? { name, type, value: String(value), focused: true } : { name, type, value };
}

/** The data of a context menu command. */
export function menuData(
  { id, name, type, guild_id }: APIApplicationCommand,
  targetId: string,
  resolved: Resolved,
): object {
  return { id, name, type, ...(guild_id ? { guild_id } : {}), target_id: targetId, resolved };
}
