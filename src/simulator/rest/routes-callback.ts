import type {
  APIApplicationCommandOptionChoice,
  APIModalInteractionResponseCallbackData,
} from 'discord-api-types/v10';
import { CallbackType, MessageFlag } from '../constants.ts';
import { callbackProblems } from '../gate.ts';
import type { Interaction } from '../interactions/interaction.ts';
import { changeMessage, createOriginal } from '../interactions/responses.ts';
import { numberComponents } from '../messages/component-ids.ts';
import type { MessageBody } from '../messages/message-build.ts';
import { existing, type StoredMessage } from '../messages/message-store.ts';
import type { World } from '../world.ts';
import { alreadyAcknowledged, refuse, unknownInteraction, unknownMessage } from './error.ts';
import { noContent, ok, openRoute, type RestAnswer, type RestRequest, type Route } from './route.ts';

const NEEDS_SOURCE: readonly number[] = [CallbackType.deferredUpdate, CallbackType.update];

/** Callbacks whose response includes the message. A deferral's does not, although its message exists. */
const SHOWS_MESSAGE: readonly number[] = [CallbackType.message, CallbackType.update];

type Modal = APIModalInteractionResponseCallbackData;

interface CallbackBody {
  readonly type: number;
  readonly data?: MessageBody | null;
}

/** https://discord.com/developers/docs/interactions/receiving-and-responding#create-interaction-response */
function respond(world: World, request: RestRequest): RestAnswer {
  const interaction = find(world, request);
  const { facts } = interaction;
  const source = world.messages.get(facts.sourceMessageId);
  const target = { type: facts.type, ...(source ? { message: existing(source) } : {}) };
  refuse(
    callbackProblems(
      request.body,
      target,
      request.files.map(({ name }) => name),
    ),
  );
  const body = request.body as CallbackBody;
  if (NEEDS_SOURCE.includes(body.type) && !source) throw unknownMessage();
  interaction.acknowledge();
  const message = apply(world, interaction, body, request);
  if (!['true', '1'].includes(request.query.get('with_response') ?? '')) return noContent();
  return ok(callbackResponse(interaction, body.type, message));
}

function find(world: World, { params }: RestRequest): Interaction {
  const interaction = world.interactions.withId(params.interaction ?? '');
  if (interaction?.facts.token !== params.token || !interaction) throw unknownInteraction();
  if (interaction.state === 'acknowledged') throw alreadyAcknowledged();
  if (interaction.state !== 'waiting') throw unknownInteraction();
  return interaction;
}

/** Carries out the callback. @returns the created or changed message */
function apply(
  world: World,
  interaction: Interaction,
  { type, data }: CallbackBody,
  { files }: RestRequest,
): StoredMessage | undefined {
  switch (type) {
    case CallbackType.message: {
      const message = createOriginal(world, interaction, data ?? {}, files);
      interaction.settle();
      return message;
    }
    case CallbackType.deferredMessage: {
      const flags = ((data?.flags ?? 0) & MessageFlag.ephemeral) | MessageFlag.loading;
      return createOriginal(world, interaction, {}, [], flags);
    }
    case CallbackType.deferredUpdate:
      return takeSource(world, interaction);
    case CallbackType.update:
      return update(world, interaction, data ?? {}, files);
    default:
      interaction.settle(endingOf(type, data));
      return undefined;
  }
}

function takeSource(world: World, interaction: Interaction): StoredMessage | undefined {
  const source = world.messages.get(interaction.facts.sourceMessageId);
  if (source) interaction.messageIds.add(source.data.id);
  interaction.originalId = source?.data.id;
  return source;
}

/** An update of components alone does not mark the message as edited. */
function update(world: World, interaction: Interaction, body: MessageBody, files: RestRequest['files']) {
  const source = takeSource(world, interaction);
  const onlyComponents = body.content === undefined && body.embeds === undefined && files.length === 0;
  const changed = source && changeMessage(world, source, body, files, onlyComponents);
  interaction.settle();
  return changed;
}

function endingOf(type: number, data: unknown) {
  if (type === CallbackType.modal) return { modal: numberedModal(data as Modal) };
  const { choices } = data as { choices: (APIApplicationCommandOptionChoice | null)[] };
  return { choices: choices.filter((choice) => choice !== null) };
}

function numberedModal(modal: Modal): Modal {
  return { ...modal, components: numberComponents(modal.components) as Modal['components'] };
}

function callbackResponse({ facts }: Interaction, type: number, message?: StoredMessage): object {
  const flags = message?.data.flags ?? 0;
  const about = message && {
    response_message_id: message.data.id,
    response_message_loading: (flags & MessageFlag.loading) !== 0,
    response_message_ephemeral: (flags & MessageFlag.ephemeral) !== 0,
  };
  const { id, channelId, guildId } = facts;
  const inGuild = guildId === undefined ? {} : { guild_id: guildId };
  return {
    interaction: { id, type: facts.type, channel_id: channelId, ...inGuild, ...about },
    resource: { type, ...(message && SHOWS_MESSAGE.includes(type) ? { message: message.data } : {}) },
  };
}

export const callbackRoutes: readonly Route[] = [
  openRoute('POST', '/interactions/:interaction/:token/callback', respond),
];
