import type { APIApplicationCommand } from 'discord-api-types/v10';
import type { InteractionRecord, SimulatedPerson } from './types.ts';

/** A request that was answered with 4xx. */
export interface Rejection {
  readonly method: string;
  readonly route: string;
  readonly status: number;
  readonly code: number;
  readonly problems: readonly string[];
}

export interface SimulatorOptions {
  /** Always on 127.0.0.1; 0, the default, takes any free port. */
  readonly port?: number;
  /** The bot token that is accepted; by default a new one. */
  readonly token?: string;
  /** The name of the application and its bot user. */
  readonly applicationName?: string;
  /** Time for the first response to an interaction, 3 seconds by default. */
  readonly acknowledgeWithinMs?: number;
  /** Life of an interaction's token, 15 minutes by default. */
  readonly tokenLifetimeMs?: number;
  /** How often the gateway asks for heartbeats, 41.25 seconds by default. */
  readonly heartbeatIntervalMs?: number;
  /** Bits of privileged intents that are switched on in the developer portal; none by default. */
  readonly privilegedIntents?: number;
  /** By default `Reading room` and `Newsroom`. */
  readonly guilds?: readonly (string | GuildOptions)[];
  /**
   * How the application can be installed: 0 in guilds, 1 by users; by default in guilds only.
   * https://docs.discord.com/developers/resources/application#application-object-application-integration-types
   */
  readonly integrationTypes?: readonly number[];
  /** Bytes of the largest file that anybody can upload, 10 MiB by default. */
  readonly attachmentSizeLimit?: number;
}

export interface GuildOptions {
  readonly name: string;
  /** Its text channels; by default `general`, `articles` and `quiet`. */
  readonly channels?: readonly (string | ChannelOptions)[];
  /** Its roles besides @everyone; by default `Editor`, who may manage the guild, and `Reader`. */
  readonly roles?: readonly (string | RoleOptions)[];
  /** Whether the bot is a member; true by default. Where it is not, only users who installed the application reach it. */
  readonly hasBot?: boolean;
}

export interface ChannelOptions {
  readonly name: string;
  /** Age-restricted; false by default. */
  readonly nsfw?: boolean;
}

export interface RoleOptions {
  readonly name: string;
  /** What the role allows beyond what everyone may; nothing by default. */
  readonly permissions?: bigint;
}

export interface PersonOptions {
  readonly name?: string;
  /** The id of a guild; the first by default. */
  readonly guild?: string;
  /** A name or an id: a channel of the guild, by default its first; or the name of the group, by default `Friends`. */
  readonly channel?: string;
  /** Names or ids of roles that the person has in the guild; none by default. */
  readonly roles?: readonly string[];
  /** What this person may do in the guild; by default what everyone and the roles may. */
  readonly permissions?: bigint;
  /** In a guild, by default; in the direct messages with the bot; or in a group of people, where the bot is not. */
  readonly place?: 'guild' | 'bot-dm' | 'private-channel';
  /** Whether the person has installed the application for themselves; false by default. */
  readonly installed?: boolean;
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
  /** A person; the same name is the same user everywhere. */
  person(options?: PersonOptions): SimulatedPerson;
  /** The registered commands: global ones, or those of a guild. */
  commands(guildId?: string): APIApplicationCommand[];
  readonly interactions: readonly InteractionRecord[];
  readonly rejections: readonly Rejection[];
  /** Resolves when a bot is connected and has got its READY; rejects after the time, 10 seconds by default. */
  whenReady(timeoutMs?: number): Promise<void>;
  /** Resolves when a command of this name is registered anywhere; rejects after the time. */
  whenRegistered(name: string, timeoutMs?: number): Promise<void>;
  /** Delivers an interaction once more, as Discord sometimes does. */
  deliverAgain(interactionId: string): void;
  /** Sends any object as INTERACTION_CREATE; it has no token that could be answered. */
  dispatchRaw(payload: object, guildId?: string): void;
  /** Closes the gateway's connections: 4000 (the default) is resumed, 4004 is final. */
  disconnect(code?: number): void;
  /** The next requests whose `METHOD /path` fits fail with this status. Tokens read `:token` in paths. */
  failNext(route: RegExp, status: number, times?: number): void;
  /** Calls back after messages or commands changed; returns what stops it. */
  onChange(listener: () => void): () => void;
  stop(): Promise<void>;
}
