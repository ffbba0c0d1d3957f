import { type Guild, type Interaction, MessageFlags } from 'discord.js';
import { languageOf } from '../wording/languages.ts';
import { type Wording, wordingFor } from '../wording/wording.ts';
import type { Route } from './gateway/routes.ts';

/** For the person alone: private replies, errors, choices and forms. */
export function personalWording({ locale }: Pick<Interaction, 'locale'>): Wording {
  return wordingFor('discord', languageOf(locale));
}

/** For whoever sees the result: a server's members, or the person. */
export function wordingOf(interaction: Interaction, route: Route): Wording {
  const { guildLocale } = interaction;
  return guildLocale === null || isPersonal(interaction, route)
    ? personalWording(interaction)
    : wordingFor('discord', languageOf(guildLocale));
}

/**
 * For a guild's channels where no interaction tells a locale: replies to messages, and messages that nobody asked for. Discord does
 * not tell the locale of whoever writes a direct message, which is answered in English.
 */
export function guildWording(guild: Pick<Guild, 'preferredLocale'> | null | undefined): Wording {
  return wordingFor('discord', languageOf(guild?.preferredLocale));
}

function isPersonal(interaction: Interaction, route: Route): boolean {
  switch (route.kind) {
    case 'reply':
      return route.isPrivate;
    case 'update':
      return 'message' in interaction && (interaction.message?.flags.has(MessageFlags.Ephemeral) ?? false);
    case 'form':
    case 'choices':
      return true;
  }
}
