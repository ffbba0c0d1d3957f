import type { APIApplicationCommand, APIApplicationCommandOption } from 'discord-api-types/v10';
import { CommandType, Context } from '../constants.ts';

/** A command as an application sends it, already checked by the gate. */
export type CommandBody = Partial<APIApplicationCommand> & { readonly name: string };

export interface Application {
  readonly applicationId: string;
  /** The application's installation types, which its commands have by default. */
  readonly integrationTypes: readonly number[];
}

interface Owner extends Application {
  readonly id: string;
  readonly guildId: string | undefined;
}

type Fields = Record<string, unknown>;
type OptionFields = Omit<APIApplicationCommandOption, 'options' | 'choices'> & {
  readonly options?: APIApplicationCommandOption[];
  readonly choices?: Fields[];
};

/** Fills in the fields that Discord adds to a registered command, except `version`. */
export function normalizeCommand(body: CommandBody, owner: Owner): Fields {
  const { id, applicationId } = owner;
  const permissions = body.default_member_permissions;
  const isChatInput = (body.type ?? CommandType.chatInput) === CommandType.chatInput;
  return {
    id,
    application_id: applicationId,
    version: '0',
    default_member_permissions:
      permissions === undefined || permissions === null ? null : BigInt(permissions).toString(),
    type: body.type ?? CommandType.chatInput,
    name: body.name,
    name_localizations: body.name_localizations ?? null,
    description: body.description ?? '',
    description_localizations: body.description_localizations ?? null,
    nsfw: body.nsfw ?? false,
    ...scopeFields(body, owner),
    ...(isChatInput && body.options?.length ? { options: body.options.map(normalizeOption) } : {}),
  };
}

/**
 * Only global commands have contexts and integration types.
 * https://docs.discord.com/developers/interactions/application-commands#application-command-object-application-command-structure
 */
function scopeFields(body: CommandBody, { guildId, integrationTypes }: Owner): Fields {
  if (guildId !== undefined) return { guild_id: guildId };
  return {
    dm_permission: body.contexts?.some((context) => context === Context.botDm) ?? body.dm_permission ?? true,
    contexts: body.contexts ?? null,
    integration_types: body.integration_types ?? integrationTypes,
  };
}

/** Drops default values as Discord does: `required: false`, empty lists, nulls. */
function normalizeOption(option: APIApplicationCommandOption): Fields {
  const { options, choices, ...rest } = option as OptionFields;
  const kept = Object.entries(rest).filter(([, value]) => value !== null && value !== false);
  return {
    ...Object.fromEntries(kept),
    name_localizations: rest.name_localizations ?? null,
    description_localizations: rest.description_localizations ?? null,
    ...(options?.length ? { options: options.map(normalizeOption) } : {}),
    ...(choices?.length ? { choices: choices.map(normalizeChoice) } : {}),
  };
}

function normalizeChoice(choice: Fields): Fields {
  return { ...choice, name_localizations: choice['name_localizations'] ?? null };
}
