import { IntegrationType, MessageFlag } from '../constants.ts';
import { editProblems, replyProblems } from '../gate.ts';
import type { Interaction } from '../interactions/interaction.ts';
import { changeMessage, createFollowUp, removeMessage } from '../interactions/responses.ts';
import { MAX_USER_INSTALL_FOLLOW_UPS } from '../limits.ts';
import type { MessageBody } from '../messages/message-build.ts';
import { existing, isLoading, type StoredMessage } from '../messages/message-store.ts';
import type { World } from '../world.ts';
import { invalidWebhookToken, refuse, tooManyFollowUps, unknownMessage, unknownWebhook } from './error.ts';
import { noContent, ok, openRoute, type RestAnswer, type RestRequest, type Route } from './route.ts';

const ORIGINAL = '@original';

/** The interaction of the path's token. Its webhook exists only after the first response. @throws RestError */
function findInteraction(world: World, { params }: RestRequest): Interaction {
  const interaction = world.interactions.withToken(params.token ?? '');
  if (params.application !== world.applicationId || !interaction) throw unknownWebhook();
  if (interaction.state === 'ended') throw invalidWebhookToken();
  if (interaction.state !== 'acknowledged') throw unknownWebhook();
  return interaction;
}

function findMessage(world: World, interaction: Interaction, { params }: RestRequest): StoredMessage {
  const id = params.message === ORIGINAL ? interaction.originalId : params.message;
  const message = world.messages.get(id);
  if (!message || !interaction.messageIds.has(message.data.id)) throw unknownMessage();
  return message;
}

function read(world: World, request: RestRequest): RestAnswer {
  return ok(findMessage(world, findInteraction(world, request), request).data);
}

function edit(world: World, request: RestRequest): RestAnswer {
  const interaction = findInteraction(world, request);
  const message = findMessage(world, interaction, request);
  refuse(editProblems(request.body ?? {}, existing(message), names(request)));
  const changed = changeMessage(world, message, (request.body ?? {}) as MessageBody, request.files);
  interaction.settle();
  return ok(changed.data);
}

function remove(world: World, request: RestRequest): RestAnswer {
  const interaction = findInteraction(world, request);
  removeMessage(world, findMessage(world, interaction, request));
  interaction.settle();
  return noContent();
}

/**
 * Creates a follow-up. The first one after a deferral replaces the loading message instead.
 * https://discord.com/developers/docs/interactions/receiving-and-responding#create-followup-message
 */
function followUp(world: World, request: RestRequest): RestAnswer {
  const interaction = findInteraction(world, request);
  refuse(replyProblems(request.body ?? {}, names(request)));
  if (interaction.originalId === undefined) throw unknownWebhook();
  if (isSpent(interaction)) throw tooManyFollowUps();
  const body = (request.body ?? {}) as MessageBody;
  const original = world.messages.get(interaction.originalId);
  const message =
    original && isLoading(original)
      ? changeMessage(world, original, withoutEphemeral(body), request.files)
      : createFollowUp(world, interaction, body, request.files);
  interaction.settle();
  return ok(message.data);
}

/** Interactions of user-installed applications get at most five follow-ups. */
function isSpent({ facts, followUps }: Interaction): boolean {
  return !(IntegrationType.guildInstall in facts.owners) && followUps.length >= MAX_USER_INSTALL_FOLLOW_UPS;
}

function withoutEphemeral(body: MessageBody): MessageBody {
  return body.flags ? { ...body, flags: body.flags & ~MessageFlag.ephemeral } : body;
}

function names({ files }: RestRequest): string[] {
  return files.map(({ name }) => name);
}

const WEBHOOK = '/webhooks/:application/:token';

/** Authorized by an interaction token instead of the bot token. */
export const webhookRoutes: readonly Route[] = [
  openRoute('POST', WEBHOOK, followUp),
  openRoute('GET', `${WEBHOOK}/messages/:message`, read),
  openRoute('PATCH', `${WEBHOOK}/messages/:message`, edit),
  openRoute('DELETE', `${WEBHOOK}/messages/:message`, remove),
];
