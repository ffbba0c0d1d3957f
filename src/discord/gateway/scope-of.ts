import { ApplicationIntegrationType, type BaseInteraction } from 'discord.js';
import type { Scope } from '../../domain/scope.ts';

/**
 * The library that an interaction uses: the guild's if the guild has installed the application, otherwise the acting
 * person's own, even on the buttons of someone else's message.
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
