import { ApplicationIntegrationType, type BaseInteraction } from 'discord.js';
import type { Scope } from '../../domain/scope.ts';

/**
 * Whose library an interaction is about: the guild's where the guild has installed the application, everywhere else that of
 * the person who acts, be it with the button of a message that somebody else asked for.
 * https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-authorizing-integration-owners-object
 */
export function scopeOf({
  guildId,
  user,
  authorizingIntegrationOwners: owners,
}: Pick<BaseInteraction, 'guildId' | 'user' | 'authorizingIntegrationOwners'>): Scope {
  const owner = owners[ApplicationIntegrationType.GuildInstall];
  return guildId !== null && owner === guildId
    ? { kind: 'guild', id: guildId }
    : { kind: 'user', id: user.id };
}
