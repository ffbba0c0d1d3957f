import { channelEditProblems, messageProblems } from '../gate.ts';
import { channelPayload, type SimulatedGuild } from '../guilds.ts';
import { changeMessage, removeMessage } from '../interactions/responses.ts';
import { announce } from '../messages/announce.ts';
import { buildMessage, type MessageBody } from '../messages/message-build.ts';
import { existing, type StoredMessage } from '../messages/message-store.ts';
import { guildOfChannel, type World } from '../world.ts';
import { missingPermissions, notTheAuthor, refuse, unknownChannel, unknownMessage } from './error.ts';
import { noContent, ok, type RestAnswer, type RestRequest, type Route, route } from './route.ts';

const PAGE = 50;
const PAGE_MAX = 100;
/** Greater than every id. */
const ENDLESS = 1n << 64n;

function findGuild(world: World, { params }: RestRequest): SimulatedGuild {
  const guild = guildOfChannel(world, params.channel ?? '');
  if (!guild) throw unknownChannel();
  return guild;
}

/** Ephemeral messages are out of reach here. */
function findMessage(world: World, request: RestRequest): StoredMessage {
  findGuild(world, request);
  const message = world.messages.get(request.params.message);
  const isHere = message?.data.channel_id === request.params.channel;
  if (!message || !isHere || message.onlyFor !== undefined) throw unknownMessage();
  return message;
}

function list(world: World, request: RestRequest): RestAnswer {
  const { channelId } = findGuild(world, request);
  const limit = Math.min(Number(request.query.get('limit') ?? PAGE) || PAGE, PAGE_MAX);
  const after = bound(request, 'after', 0n);
  const before = bound(request, 'before', ENDLESS);
  const between = world.messages
    .visible(channelId)
    .filter(({ data: { id } }) => BigInt(id) > after && BigInt(id) < before);
  return ok(
    between
      .slice(-limit)
      .reverse()
      .map(({ data }) => data),
  );
}

function bound({ query }: RestRequest, name: string, otherwise: bigint): bigint {
  const id = query.get(name) ?? '';
  return /^\d+$/.test(id) ? BigInt(id) : otherwise;
}

function create(world: World, request: RestRequest): RestAnswer {
  const guild = findGuild(world, request);
  const body = (request.body ?? {}) as MessageBody;
  refuse(messageProblems(body, names(request)));
  const frame = { channelId: guild.channelId, flags: 0, extra: {} };
  const stored = { data: buildMessage(world, body, request.files, frame), guildId: guild.id };
  world.messages.set(stored);
  announce(world, 'MESSAGE_CREATE', stored);
  return ok(stored.data);
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

function names({ files }: RestRequest): string[] {
  return files.map(({ name }) => name);
}

const MESSAGES = '/channels/:channel/messages';

/** https://discord.com/developers/docs/resources/message#endpoints */
export const channelRoutes: readonly Route[] = [
  route('GET', '/channels/:channel', (world, request) => ok(channelPayload(findGuild(world, request)))),
  route('GET', MESSAGES, list),
  route('POST', MESSAGES, create),
  route('GET', `${MESSAGES}/:message`, (world, request) => ok(findMessage(world, request).data)),
  route('PATCH', `${MESSAGES}/:message`, edit),
  route('DELETE', `${MESSAGES}/:message`, remove),
];
