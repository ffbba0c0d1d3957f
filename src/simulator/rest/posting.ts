import { Permission } from '../constants.ts';
import { announce } from '../messages/announce.ts';
import { buildMessage, type MessageBody } from '../messages/message-build.ts';
import { isOpenToBot, type Place } from '../places.ts';
import type { World } from '../world.ts';
import { missingAccess, missingPermissions, unknownChannel } from './error.ts';
import type { RestRequest } from './route.ts';

/** The channel of the path. @throws RestError */
export function findPlace(world: World, { params }: RestRequest): Place {
  const place = world.places.withChannel(params.channel ?? '');
  if (!place) throw unknownChannel();
  if (!isOpenToBot(place)) throw missingAccess();
  return place;
}

/** Creates the bot's message, which the gate has checked. */
export function publish(
  world: World,
  { channel, guild }: Pick<Place, 'channel'> & { readonly guild: Place['guild'] | undefined },
  { files }: RestRequest,
  body: MessageBody,
  extra: object,
) {
  const data = buildMessage(world, body, files, { channelId: channel.id, flags: 0, extra });
  const stored = { data, ...(guild ? { guildId: guild.id } : {}) };
  world.messages.set(stored);
  announce(world, 'MESSAGE_CREATE', stored);
  return data;
}

/** @throws RestError if the bot lacks it in the guild */
export function checkPermission(guild: Place['guild'], permission: bigint): void {
  const all = permission | Permission.viewChannel;
  if (guild && (guild.botPermissions & all) !== all) throw missingPermissions();
}

export function names({ files }: RestRequest): string[] {
  return files.map(({ name }) => name);
}
