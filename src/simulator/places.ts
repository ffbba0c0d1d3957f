import type { APIUser } from 'discord-api-types/v10';
import { ChannelType, Context } from './constants.ts';
import type { SimulatedChannel, SimulatedGuild } from './guilds.ts';
import type { SnowflakeSource } from './snowflake.ts';

/** A channel and its guild, if it has one. */
export interface Place {
  /** https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-interaction-context-types */
  readonly context: number;
  readonly channel: SimulatedChannel;
  readonly guild?: SimulatedGuild;
}

/** A group channel. People join when they open it. */
interface Group {
  readonly place: Place;
  readonly recipients: APIUser[];
}

/** All channels: guild channels, direct messages with the bot, and groups without the bot. */
export class Places {
  readonly #guilds: readonly SimulatedGuild[];
  readonly #snowflake: SnowflakeSource;
  readonly #direct = new Map<string, Place>();
  readonly #private = new Map<string, Group>();
  /** Channels that were opened since the start, by guild. */
  readonly #threads = new Map<string, SimulatedChannel[]>();
  readonly #deleted = new Set<string>();

  constructor(guilds: readonly SimulatedGuild[], snowflake: SnowflakeSource) {
    this.#guilds = guilds;
    this.#snowflake = snowflake;
  }

  withChannel(id: string): Place | undefined {
    const guild = this.#guilds.find((each) => this.channelsOf(each).some((channel) => channel.id === id));
    if (guild) return this.inGuild(guild, id);
    const others = [...this.#direct.values(), ...[...this.#private.values()].map(({ place }) => place)];
    return others.find(({ channel }) => channel.id === id);
  }

  /** The guild's channel with this name or id; by default its first. */
  inGuild(guild: SimulatedGuild, nameOrId?: string): Place | undefined {
    const all = this.channelsOf(guild);
    const channel =
      nameOrId === undefined ? all[0] : all.find(({ id, name }) => nameOrId === id || nameOrId === name);
    return channel && { context: Context.guild, channel, guild };
  }

  /** The channels that are there, then the threads. */
  channelsOf(guild: SimulatedGuild): SimulatedChannel[] {
    const all = [...guild.channels, ...(this.#threads.get(guild.id) ?? [])];
    return all.filter(({ id }) => !this.#deleted.has(id));
  }

  openThread(guild: SimulatedGuild, parentId: string, name: string): Place {
    const thread = { ...this.#channel(ChannelType.publicThread, name, []), parentId };
    this.#threads.set(guild.id, [...(this.#threads.get(guild.id) ?? []), thread]);
    return { context: Context.guild, channel: thread, guild };
  }

  delete(channelId: string): void {
    this.#deleted.add(channelId);
  }

  directMessages(user: APIUser): Place {
    const place = this.#direct.get(user.id) ?? {
      context: Context.botDm,
      channel: this.#channel(ChannelType.dm, '', [user]),
    };
    this.#direct.set(user.id, place);
    return place;
  }

  /** The group with this name. Adds the person to it. */
  privateChannel(name: string, user: APIUser): Place {
    const known = this.#private.get(name) ?? this.#group(name);
    this.#private.set(name, known);
    if (!known.recipients.includes(user)) known.recipients.push(user);
    return known.place;
  }

  #group(name: string): Group {
    const recipients: APIUser[] = [];
    const channel = this.#channel(ChannelType.groupDm, name, recipients);
    return { place: { context: Context.privateChannel, channel }, recipients };
  }

  #channel(type: number, name: string, recipients: readonly APIUser[]): SimulatedChannel {
    return { id: this.#snowflake(), type, name, position: 0, nsfw: false, recipients };
  }
}

/** Whether the bot token gives access. Elsewhere the bot needs an interaction token. */
export function isOpenToBot({ context, guild }: Place): boolean {
  return guild?.hasBot ?? context === Context.botDm;
}
