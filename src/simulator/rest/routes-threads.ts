import { ChannelType, Permission } from '../constants.ts';
import { messageProblems } from '../gate.ts';
import { MAX_THREAD_NAME } from '../limits.ts';
import type { MessageBody } from '../messages/message-build.ts';
import { channelPayload } from '../payloads.ts';
import { problem } from '../problems.ts';
import type { World } from '../world.ts';
import { notATextChannel, refuse, tagRequired } from './error.ts';
import { checkPermission, findPlace, names, publish } from './posting.ts';
import { ok, type RestAnswer, type RestRequest, type Route, route } from './route.ts';

/** https://docs.discord.com/developers/resources/channel#start-thread-in-forum-or-media-channel. Other threads are not simulated. */
function openPost(world: World, request: RestRequest): RestAnswer {
  const { channel, guild } = findPlace(world, request);
  if (channel.type !== ChannelType.guildForum || !guild) throw notATextChannel();
  checkPermission(guild, Permission.sendMessages);
  const { name, message } = (request.body ?? {}) as { name?: unknown; message?: MessageBody };
  if (typeof name !== 'string' || name.trim() === '' || name.length > MAX_THREAD_NAME)
    refuse([
      problem(['name'], 'BASE_TYPE_BAD_LENGTH', `Must be between 1 and ${MAX_THREAD_NAME} in length.`),
    ]);
  refuse(messageProblems(message ?? {}, names(request)));
  if (channel.needsTag) throw tagRequired();
  const thread = world.places.openThread(guild, channel.id, String(name));
  world.gateway.dispatch('THREAD_CREATE', { ...channelPayload(thread), newly_created: true }, guild.id);
  const first = publish(world, { channel: thread.channel, guild }, request, message ?? {}, {});
  return ok({ ...channelPayload(thread), message: first }, 201);
}

export const threadRoutes: readonly Route[] = [route('POST', '/channels/:channel/threads', openPost)];
