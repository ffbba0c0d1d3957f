import type { APIMessage, APIUser } from 'discord-api-types/v10';
import { ComponentType } from '../constants.ts';
import { allComponents } from '../gate/components.ts';
import { isJson, type Json } from '../json.ts';
import type { World } from '../world.ts';

/** https://docs.discord.com/developers/resources/message#message-reference-structure */
export function referenceTo(
  { id, channel_id }: APIMessage,
  guildId: string | undefined,
): Pick<APIMessage, 'message_reference'> {
  const inGuild = guildId === undefined ? {} : { guild_id: guildId };
  return { message_reference: { type: 0, message_id: id, channel_id, ...inGuild } };
}

interface Mentions {
  readonly mentions: APIUser[];
  readonly mention_roles: string[];
  readonly mention_everyone: boolean;
}

/**
 * The allowed mentions in the content and in text displays. Embeds never ping.
 * https://discord.com/developers/docs/resources/message#allowed-mentions-object
 */
export function mentionFields(
  world: World,
  { content, components }: { content: string; components?: readonly unknown[] | undefined },
  allowed: unknown,
): Mentions {
  const displays = allComponents(components)
    .filter(({ component }) => component.type === ComponentType.textDisplay)
    .map(({ component }) => String(component.content));
  const text = [content, ...displays].join('\n');
  const isAllowed = allowance(allowed);
  const ids = (pattern: RegExp) => [...new Set([...text.matchAll(pattern)].map(([, id]) => id ?? ''))];
  return {
    mentions: ids(/<@!?(\d+)>/g)
      .filter((id) => isAllowed('users', id))
      .flatMap((id) => (id === world.bot.id ? world.bot : (world.users.withId(id) ?? []))),
    mention_roles: ids(/<@&(\d+)>/g).filter((id) => isAllowed('roles', id)),
    mention_everyone: /@(everyone|here)/.test(text) && isAllowed('everyone', ''),
  };
}

function allowance(allowed: unknown): (kind: 'users' | 'roles' | 'everyone', id: string) => boolean {
  if (!isJson(allowed)) return () => true;
  const { parse } = allowed;
  const lists: Json = allowed;
  return (kind, id) => {
    if (Array.isArray(parse) && parse.includes(kind)) return true;
    const list = kind === 'everyone' ? undefined : lists[kind];
    return Array.isArray(list) && list.includes(id);
  };
}
