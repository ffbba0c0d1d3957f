import type { APIApplicationCommand, APIMessage } from 'discord-api-types/v10';
import { Context, IntegrationType } from '../constants.ts';
import type { Owners } from './interaction.ts';
import type { Actor } from './start-interaction.ts';

const { guildInstall, userInstall } = IntegrationType;

/**
 * The installations that make a command available to this person here: the guild's, the person's own, or both.
 * https://docs.discord.com/developers/interactions/application-commands#installation-context
 */
export function installationsOf(command: APIApplicationCommand, { place, isInstalled }: Actor): number[] {
  const { guild, context } = place;
  if (command.guild_id !== undefined) {
    return guild?.hasBot && guild.id === command.guild_id ? [guildInstall] : [];
  }
  const types: readonly number[] = command.integration_types ?? [guildInstall];
  const byGuild = guild ? guild.hasBot : context === Context.botDm;
  return [...(byGuild ? [guildInstall] : []), ...(isInstalled ? [userInstall] : [])].filter((type) =>
    types.includes(type),
  );
}

/** https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-authorizing-integration-owners-object */
export function ownersOf({ place, user }: Actor, installations: readonly number[]): Owners {
  return Object.fromEntries(
    installations.map((type) => [type, type === userInstall ? user.id : (place.guild?.id ?? '0')]),
  );
}

/** A component inherits the owners of its message, whoever presses it. */
export function ownersOfMessage(actor: Actor, { interaction_metadata: metadata }: APIMessage): Owners {
  const owners = metadata?.authorizing_integration_owners as Owners | undefined;
  return owners ?? ownersOf(actor, [guildInstall]);
}
