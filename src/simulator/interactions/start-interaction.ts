import type { APIMessage, APIUser } from 'discord-api-types/v10';
import {
  BOT_DM_PERMISSIONS,
  Context,
  EVERYONE_PERMISSIONS,
  PRIVATE_CHANNEL_PERMISSIONS,
} from '../constants.ts';
import { makeInteractionToken } from '../identity.ts';
import type { Membership } from '../members.ts';
import { interactionChannel, memberPayload } from '../payloads.ts';
import type { Place } from '../places.ts';
import type { Outcome } from '../types.ts';
import type { World } from '../world.ts';
import type { Interaction, Owners, Settlement } from './interaction.ts';

/** A person acting in a place. */
export interface Actor {
  readonly user: APIUser;
  readonly place: Place;
  readonly membership: Membership;
  /** Language of the person's client. https://docs.discord.com/developers/reference#locales */
  readonly locale: string;
  /** Whether the person has installed the application to their account. */
  readonly isInstalled: boolean;
}

export interface Action {
  readonly type: number;
  readonly data: object;
  readonly owners: Owners;
  readonly commandName?: string;
  /** The message that holds the used component. */
  readonly message?: APIMessage;
}

/** Opens an interaction and dispatches INTERACTION_CREATE. */
export function startInteraction(world: World, actor: Actor, action: Action): Interaction {
  const id = world.snowflake();
  const token = makeInteractionToken(id);
  const { place, user } = actor;
  const interaction = world.interactions.open({
    id,
    token,
    type: action.type,
    userId: user.id,
    channelId: place.channel.id,
    owners: action.owners,
    payload: { ...interactionPayload(world, actor, action), id, token },
    ...(place.guild ? { guildId: place.guild.id } : {}),
    ...(action.message ? { sourceMessageId: action.message.id } : {}),
    ...(action.commandName ? { commandName: action.commandName } : {}),
  });
  deliver(world, interaction);
  return interaction;
}

export function deliver(world: World, { facts }: Interaction): void {
  world.gateway.dispatch('INTERACTION_CREATE', facts.payload, facts.guildId);
}

/** https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object */
function interactionPayload(world: World, actor: Actor, { type, data, message, owners }: Action): object {
  const { place, membership } = actor;
  return {
    application_id: world.applicationId,
    type,
    data,
    ...(message ? { message } : {}),
    ...personFields(actor),
    channel: interactionChannel(place, place.guild ? membership.permissions : BOT_DM_PERMISSIONS),
    channel_id: place.channel.id,
    locale: actor.locale,
    version: 1,
    app_permissions: applicationPermissions(place).toString(),
    entitlements: [],
    authorizing_integration_owners: owners,
    context: place.context,
    attachment_size_limit: world.attachmentSizeLimit,
  };
}

/** `member` in a guild, `user` elsewhere. */
function personFields({ user, place: { guild }, membership }: Actor): object {
  if (!guild) return { user };
  const { roles, permissions } = membership;
  return {
    guild: { id: guild.id, locale: guild.locale, features: [] },
    guild_id: guild.id,
    guild_locale: guild.locale,
    member: { ...memberPayload(user, guild.joinedAt, roles), permissions: permissions.toString() },
  };
}

function applicationPermissions({ context }: Place): bigint {
  if (context === Context.guild) return EVERYONE_PERMISSIONS;
  return context === Context.botDm ? BOT_DM_PERMISSIONS : PRIVATE_CHANNEL_PERMISSIONS;
}

/** The outcome as the person sees it. */
export function outcomeOf(world: World, interaction: Interaction, settlement: Settlement): Outcome {
  const original = world.messages.get(interaction.originalId);
  const { failure, acknowledgedMs, settledMs, modal } = settlement;
  return {
    interactionId: interaction.facts.id,
    followUps: interaction.followUps,
    settledMs,
    ...(original ? { message: world.messages.show(original, interaction.facts.userId) } : {}),
    ...(acknowledgedMs === undefined ? {} : { acknowledgedMs }),
    ...(failure === undefined ? {} : { failure }),
    ...(modal === undefined ? {} : { modal }),
  };
}
