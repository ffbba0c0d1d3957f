import type { APIMessage, APIUser } from 'discord-api-types/v10';
import { EVERYONE_PERMISSIONS } from '../constants.ts';
import { interactionChannel, LOCALE, memberPayload, type SimulatedGuild } from '../guilds.ts';
import { makeInteractionToken } from '../identity.ts';
import { ATTACHMENT_BYTES_MAX } from '../limits.ts';
import { shown } from '../messages/message-store.ts';
import type { Outcome } from '../types.ts';
import type { World } from '../world.ts';
import type { Interaction, Settlement } from './interaction.ts';

/** Who does something, and where. */
export interface Actor {
  readonly user: APIUser;
  readonly guild: SimulatedGuild;
  readonly permissions: bigint;
}

export interface Action {
  readonly type: number;
  readonly data: object;
  readonly commandName?: string;
  /** The message that a component is on. */
  readonly message?: APIMessage;
}

/** Sends INTERACTION_CREATE to the application. */
export function startInteraction(world: World, actor: Actor, action: Action): Interaction {
  const id = world.snowflake();
  const token = makeInteractionToken(id);
  const { guild, user } = actor;
  const interaction = world.interactions.open({
    id,
    token,
    type: action.type,
    userId: user.id,
    guildId: guild.id,
    channelId: guild.channelId,
    payload: { ...interactionPayload(world, actor, action), id, token },
    ...(action.message ? { sourceMessageId: action.message.id } : {}),
    ...(action.commandName ? { commandName: action.commandName } : {}),
  });
  deliver(world, interaction);
  return interaction;
}

export function deliver(world: World, { facts }: Interaction): void {
  world.gateway.dispatch('INTERACTION_CREATE', facts.payload, facts.guildId);
}

/** https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-object */
function interactionPayload(world: World, actor: Actor, { type, data, message }: Action): object {
  const { guild, user, permissions } = actor;
  return {
    application_id: world.applicationId,
    type,
    data,
    ...(message ? { message } : {}),
    guild: { id: guild.id, locale: LOCALE, features: [] },
    guild_id: guild.id,
    guild_locale: LOCALE,
    channel: interactionChannel(guild, permissions),
    channel_id: guild.channelId,
    member: { ...memberPayload(user, guild.joinedAt), permissions: permissions.toString() },
    locale: LOCALE,
    version: 1,
    app_permissions: EVERYONE_PERMISSIONS.toString(),
    entitlements: [],
    authorizing_integration_owners: { 0: guild.id },
    context: 0,
    attachment_size_limit: ATTACHMENT_BYTES_MAX,
  };
}

/** What the person got to see. */
export function outcomeOf(world: World, interaction: Interaction, settlement: Settlement): Outcome {
  const original = world.messages.get(interaction.originalId);
  const { failure, acknowledgedMs, settledMs, modal } = settlement;
  return {
    interactionId: interaction.facts.id,
    followUps: interaction.followUps,
    settledMs,
    ...(original ? { message: shown(original) } : {}),
    ...(acknowledgedMs === undefined ? {} : { acknowledgedMs }),
    ...(failure === undefined ? {} : { failure }),
    ...(modal === undefined ? {} : { modal }),
  };
}
