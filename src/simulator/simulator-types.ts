import type { APIApplicationCommand } from 'discord-api-types/v10';
import type { GatewayFault } from './gateway/gateway.ts';
import type { InteractionRecord, SimulatedPerson } from './types.ts';

/** A request that got a 4xx response. */
export interface Rejection {
  readonly method: string;
  readonly route: string;
  readonly status: number;
  readonly code: number;
  readonly problems: readonly string[];
}

/** How a request fails. Without `status` there is no response. */
export interface Fault {
  readonly status?: number;
  /** Discord's error code in the body; 0 by default. */
  readonly code?: number;
  /** Without `status`: the connection stays open and silent, or is closed, which is the default. */
  readonly silent?: boolean;
  /** Whether the request is carried out nevertheless; false by default. */
  readonly applied?: boolean;
  /** Seconds of a 429; 0.05 by default. */
  readonly retryAfter?: number;
  /** Whether a 429 is about all requests of the bot; false by default. */
  readonly global?: boolean;
}

export interface SimulatorOptions {
  /** Port on 127.0.0.1. 0, the default, takes any free port. */
  readonly port?: number;
  /** The only accepted bot token; by default a new one. */
  readonly token?: string;
  /** Name of the application and its bot user. */
  readonly applicationName?: string;
  /** Deadline for the first response to an interaction; 3 seconds by default. */
  readonly acknowledgeWithinMs?: number;
  /** Lifetime of an interaction's token; 15 minutes by default. */
  readonly tokenLifetimeMs?: number;
  /** Interval between heartbeats; 41.25 seconds by default. */
  readonly heartbeatIntervalMs?: number;
  /** Bits of the privileged intents that are enabled for the application; none by default. */
  readonly privilegedIntents?: number;
  /** By default `Reading room` and `Newsroom`. */
  readonly guilds?: readonly (string | GuildOptions)[];
  /**
   * Installation types of the application: 0 to a guild, 1 to a user account; by default only 0.
   * https://docs.discord.com/developers/resources/application#application-object-application-integration-types
   */
  readonly integrationTypes?: readonly number[];
  /** Bytes of the largest file that anybody can upload; 10 MiB by default. */
  readonly attachmentSizeLimit?: number;
}

export interface GuildOptions {
  readonly name: string;
  /** By default the text channels `general`, `articles` and `quiet`. */
  readonly channels?: readonly (string | ChannelOptions)[];
  /** Permissions of everyone; by default those of a new server. */
  readonly permissions?: bigint;
  /** Roles besides @everyone; by default `Reader`, and `Editor` with Manage Server. */
  readonly roles?: readonly (string | RoleOptions)[];
  /** Whether the bot is a member; true by default. Elsewhere, only people who installed the application can use it. */
  readonly hasBot?: boolean;
  /** Preferred locale; en-US by default. https://docs.discord.com/developers/reference#locales */
  readonly locale?: string;
  /** Permissions of the bot; by default those of everyone. */
  readonly botPermissions?: bigint;
}

export interface ChannelOptions {
  readonly name: string;
  /** Age-restricted; false by default. */
  readonly nsfw?: boolean;
  /** A forum instead of a text channel; false by default. */
  readonly forum?: boolean;
  /** Whether the forum takes only posts with a tag; false by default. */
  readonly needsTag?: boolean;
}

export interface RoleOptions {
  readonly name: string;
  /** Permissions beyond those of @everyone; none by default. */
  readonly permissions?: bigint;
}

export interface PersonOptions {
  readonly name?: string;
  /** Id of the guild; by default the first guild. */
  readonly guild?: string;
  /** In a guild, name or id of a channel, by default its first. In a group, the group's name, by default `Friends`. */
  readonly channel?: string;
  /** Names or ids of the person's roles in the guild; none by default. */
  readonly roles?: readonly string[];
  /** The person's permissions in the guild; by default those of @everyone and the roles. */
  readonly permissions?: bigint;
  /** A guild (the default), the direct messages with the bot, or a group without the bot. */
  readonly place?: 'guild' | 'bot-dm' | 'private-channel';
  /** Whether the person has installed the application to their account; false by default. */
  readonly installed?: boolean;
  /** Language of the person's client; en-US by default. https://docs.discord.com/developers/reference#locales */
  readonly locale?: string;
  /** Whether this is the bot of another application; false by default. */
  readonly bot?: boolean;
}

/** A guild as a client lists it. */
export interface ListedGuild {
  readonly id: string;
  readonly name: string;
  /** The first channel. */
  readonly channelId: string;
  readonly channels: ReadonlyArray<{ readonly id: string; readonly name: string }>;
  /** Without @everyone. */
  readonly roles: ReadonlyArray<{ readonly id: string; readonly name: string }>;
}

export interface Simulator {
  /** For `new Client({ rest: { api: apiUrl } })`. */
  readonly apiUrl: string;
  readonly token: string;
  readonly applicationId: string;
  readonly guilds: readonly ListedGuild[];
  /** Opens a client for a person. A name identifies the same user everywhere. */
  person(options?: PersonOptions): SimulatedPerson;
  /** The registered global commands, or those of a guild. */
  commands(guildId?: string): APIApplicationCommand[];
  readonly interactions: readonly InteractionRecord[];
  readonly rejections: readonly Rejection[];
  /** Resolves when a bot has received READY. Rejects after the timeout, 10 seconds by default. */
  whenReady(timeoutMs?: number): Promise<void>;
  /** Resolves when a command with this name is registered, globally or in a guild. Rejects after the timeout. */
  whenRegistered(name: string, timeoutMs?: number): Promise<void>;
  /** Delivers an interaction again, as Discord occasionally does. */
  deliverAgain(interactionId: string): void;
  /** Dispatches anything, by default as INTERACTION_CREATE. There is no interaction behind it to respond to. */
  dispatchRaw(payload: unknown, event?: string, guildId?: string): void;
  /** Deletes a guild's channel or thread. */
  deleteChannel(id: string): void;
  /** Closes the gateway's connections. Clients resume after 4000, the default; 4004 is final. */
  disconnect(code?: number): void;
  /** Disturbs the gateway's open connections in another way. */
  disturb(fault: GatewayFault): void;
  /**
   * Fails the next requests whose `METHOD /path` matches, with a status or in another way. Paths contain `:token` in place of
   * interaction tokens.
   */
  failNext(route: RegExp, fault: number | Fault, times?: number): void;
  /** Calls `listener` after messages or commands change. @returns a function that unsubscribes */
  onChange(listener: () => void): () => void;
  stop(): Promise<void>;
}
