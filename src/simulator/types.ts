import type {
  APIApplicationCommand,
  APIApplicationCommandOptionChoice,
  APIAttachment,
  APIEmbed,
  APIMessageTopLevelComponent,
  APIModalInteractionResponseCallbackData,
} from 'discord-api-types/v10';

/** A message as a Discord client would show it to one person. */
export interface ShownMessage {
  readonly id: string;
  readonly channelId: string;
  readonly guildId: string;
  readonly authorName: string;
  /** Message flags, https://discord.com/developers/docs/resources/message#message-object-message-flags */
  readonly flags: number;
  /** True when only the person who used the command sees it. */
  readonly ephemeral: boolean;
  /** True between a deferral and the first edit: Discord shows "… is thinking". */
  readonly thinking: boolean;
  readonly content: string;
  readonly embeds: readonly APIEmbed[];
  readonly components: readonly APIMessageTopLevelComponent[];
  /** The command that the message answers, without its slash: `ask`, `article add`. */
  readonly commandName?: string;
  readonly edited: boolean;
  /** Whom the message pings: ids of users and roles, and `everyone`. */
  readonly pings?: readonly string[];
  /** Files of the message; their addresses are on this machine. */
  readonly attachments?: readonly APIAttachment[];
}

/** What became of one interaction, from the person's side. */
export interface Outcome {
  readonly interactionId: string;
  /** The reply, or for a button press that updates, the message as it is now; absent when there is none. */
  readonly message?: ShownMessage;
  /** Messages that came on top: follow-ups, among them the ephemeral ones. */
  readonly followUps: readonly ShownMessage[];
  /** Milliseconds from the interaction's dispatch to its acknowledgement, and to its final form. */
  readonly acknowledgedMs?: number;
  readonly settledMs?: number;
  /** Discord's own words when the application failed: "The application did not respond". */
  readonly failure?: string;
  /** The form that the application opened instead of a message. */
  readonly modal?: APIModalInteractionResponseCallbackData;
}

export type OptionValues = Readonly<Record<string, string | number | boolean>>;

/** Everything that went between Discord and the application for one interaction, for inspectors and tests. */
export interface InteractionRecord {
  readonly id: string;
  readonly payload: unknown;
  /** Every REST request that the application made for it, in order, with what it was answered. */
  readonly requests: ReadonlyArray<{
    readonly method: string;
    readonly route: string;
    readonly body: unknown;
    readonly status: number;
    readonly problems: readonly string[];
  }>;
}

/** One person in front of one channel: what a Discord client can do. */
export interface Person {
  readonly name: string;
  readonly guildId: string;
  /** The commands that this person's picker shows. */
  commands(): readonly APIApplicationCommand[];
  /** Choices for the option being typed; `options` holds what is filled in so far, the focused one included. */
  complete(
    command: string,
    options: OptionValues,
    focused: string,
  ): Promise<APIApplicationCommandOptionChoice[]>;
  /** Sends a slash command; rejects with `ClientRefusal` for what a client would not send. */
  use(command: string, options?: OptionValues): Promise<Outcome>;
  /** Presses a button that this person sees; a link button or an unseen message rejects with `ClientRefusal`. */
  press(messageId: string, customId: string): Promise<Outcome>;
  /** The channel's messages that this person sees, oldest first. */
  messages(): readonly ShownMessage[];
}

/** What Discord's own client cannot do, or does beyond commands and buttons. */
export interface SimulatedPerson extends Person {
  readonly userId: string;
  readonly channelId: string;
  /** Presses a `custom_id` that the message need not have: what a modified client can send. */
  pressForged(messageId: string, customId: string): Promise<Outcome>;
  /** Chooses in a string select. */
  select(messageId: string, customId: string, values: readonly string[]): Promise<Outcome>;
  /** Fills in and sends the form that an interaction opened. */
  submit(interactionId: string, values: Readonly<Record<string, string>>): Promise<Outcome>;
  /** Chooses a command in the menu of a message, or of a person. */
  useOnMessage(command: string, messageId: string): Promise<Outcome>;
  useOnUser(command: string, userId: string): Promise<Outcome>;
  /** Writes into the channel. */
  say(content: string): ShownMessage;
  /** Uploads a file; the returned id is the value for an attachment option. */
  attach(file: { name: string; bytes: Uint8Array; contentType?: string }): string;
}

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
  /** Names; by default `Reading room` and `Newsroom`. */
  readonly guilds?: readonly string[];
}

export interface PersonOptions {
  readonly name?: string;
  /** The id of a guild; the first by default. */
  readonly guild?: string;
  /** What this person may do in the guild; by default what everyone may. */
  readonly permissions?: bigint;
}

export interface Simulator {
  /** For `new Client({ rest: { api: apiUrl } })`. */
  readonly apiUrl: string;
  readonly token: string;
  readonly applicationId: string;
  readonly guilds: ReadonlyArray<{ readonly id: string; readonly name: string; readonly channelId: string }>;
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
