import { ChannelType, MessageType, Permission } from '../constants.ts';
import { channelEditProblems, messageProblems } from '../gate.ts';
import { changeMessage, removeMessage } from '../interactions/responses.ts';
import { NONCE_LIFETIME_MS } from '../limits.ts';
import { referenceTo } from '../messages/mentions.ts';
import type { MessageBody } from '../messages/message-build.ts';
import { existing, type StoredMessage } from '../messages/message-store.ts';
import { channelPayload } from '../payloads.ts';
import { problem } from '../problems.ts';
import type { World } from '../world.ts';
import { missingPermissions, notATextChannel, notTheAuthor, refuse, unknownMessage } from './error.ts';
import { checkPermission, findPlace, names, publish } from './posting.ts';
import { noContent, ok, type RestAnswer, type RestRequest, type Route, route } from './route.ts';

const PAGE = 50;
const MAX_PAGE = 100;
/** Greater than any snowflake. */
const ABOVE_ALL_IDS = 1n << 64n;

/** Ephemeral messages do not exist for channel routes. */
function findMessage(world: World, request: RestRequest): StoredMessage {
  findPlace(world, request);
  const message = world.messages.get(request.params.message);
  const isHere = message?.data.channel_id === request.params.channel;
  if (!message || !isHere || message.onlyFor !== undefined) throw unknownMessage();
  return message;
}

function list(world: World, request: RestRequest): RestAnswer {
  const { channel } = findPlace(world, request);
  const limit = Math.min(Number(request.query.get('limit') ?? PAGE) || PAGE, MAX_PAGE);
  const after = bound(request, 'after', 0n);
  const before = bound(request, 'before', ABOVE_ALL_IDS);
  const between = world.messages
    .visible(channel.id)
    .filter(({ data: { id } }) => BigInt(id) > after && BigInt(id) < before);
  return ok(
    between
      .slice(-limit)
      .reverse()
      .map(({ data }) => data),
  );
}

function bound({ query }: RestRequest, name: string, fallback: bigint): bigint {
  const id = query.get(name) ?? '';
  return /^\d+$/.test(id) ? BigInt(id) : fallback;
}

function create(world: World, request: RestRequest): RestAnswer {
  const { channel, guild } = findPlace(world, request);
  if (channel.type === ChannelType.guildForum) throw notATextChannel();
  checkPermission(
    guild,
    channel.type === ChannelType.publicThread ? Permission.sendMessagesInThreads : Permission.sendMessages,
  );
  const body = (request.body ?? {}) as MessageBody;
  refuse(messageProblems(body, names(request)));
  const earlier = sameNonce(world, body, channel.id);
  if (earlier) return ok(earlier.data);
  const nonce = body.nonce === undefined ? {} : { nonce: body.nonce };
  const extra = { ...replyFields(world, body, channel.id, guild?.id), ...nonce };
  return ok(publish(world, { channel, guild }, request, body, extra));
}

/** The message that `enforce_nonce` returns instead of a second one. */
function sameNonce(
  { messages, bot }: World,
  body: MessageBody,
  channelId: string,
): StoredMessage | undefined {
  if (body.enforce_nonce !== true || body.nonce === undefined) return undefined;
  const since = Date.now() - NONCE_LIFETIME_MS;
  return messages
    .visible(channelId)
    .find(
      ({ data }) =>
        data.author.id === bot.id && data.nonce === body.nonce && Date.parse(data.timestamp) > since,
    );
}

/** https://docs.discord.com/developers/resources/message#create-message-jsonform-params, `message_reference`. @throws RestError */
function replyFields(
  { messages }: World,
  { message_reference: reference }: MessageBody,
  channelId: string,
  guildId: string | undefined,
): object {
  if (reference === undefined) return {};
  const target = messages.get(reference.message_id);
  const isThere = target?.data.channel_id === channelId && target.onlyFor === undefined;
  if (isThere) return { type: MessageType.reply, ...referenceTo(target.data, guildId) };
  if ('fail_if_not_exists' in reference && reference.fail_if_not_exists === false) return {};
  refuse([problem(['message_reference'], 'REPLIES_UNKNOWN_MESSAGE', 'Unknown message')]);
  return {};
}

function edit(world: World, request: RestRequest): RestAnswer {
  const message = findMessage(world, request);
  if (message.data.author.id !== world.bot.id) throw notTheAuthor();
  const body = (request.body ?? {}) as MessageBody;
  refuse(channelEditProblems(body, existing(message), names(request)));
  return ok(changeMessage(world, message, body, request.files).data);
}

function remove(world: World, request: RestRequest): RestAnswer {
  const message = findMessage(world, request);
  if (message.data.author.id !== world.bot.id) throw missingPermissions();
  removeMessage(world, message);
  return noContent();
}

const MESSAGES = '/channels/:channel/messages';

/** https://discord.com/developers/docs/resources/message#endpoints */
export const channelRoutes: readonly Route[] = [
  route('GET', '/channels/:channel', (world, request) => ok(channelPayload(findPlace(world, request)))),
  route('GET', MESSAGES, list),
  route('POST', MESSAGES, create),
  route('GET', `${MESSAGES}/:message`, (world, request) => ok(findMessage(world, request).data)),
  route('PATCH', `${MESSAGES}/:message`, edit),
  route('DELETE', `${MESSAGES}/:message`, remove),
];
