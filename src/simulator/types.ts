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
  /** Absent in direct messages and groups. */
  readonly guildId?: string;
  readonly authorId: string;
  readonly authorName: string;
  readonly authorIsBot: boolean;
  /** When it was written, ISO 8601. */
  readonly timestamp: string;
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
  /** Who used that command, where the client says so above the message. */
  readonly usedBy?: { readonly userId: string; readonly userName: string };
  /** The message that this one replies to, as the client previews it. */
  readonly repliesTo?: RepliedMessage;
  readonly edited: boolean;
  /** Whom the message pings: ids of users and roles, and `everyone`. */
  readonly pings?: readonly string[];
  /** Files of the message; their addresses are on this machine. */
  readonly attachments?: readonly APIAttachment[];
}

export interface RepliedMessage {
  readonly messageId: string;
  /** Absent when the message has been deleted, or is not for this person to see. */
  readonly shown?: {
    readonly authorId: string;
    readonly authorName: string;
    readonly authorIsBot: boolean;
    /** Its content, or its text displays one below the other. */
    readonly text: string;
  };
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

/**
 * What is filled into a form, by `custom_id`: a text, the values or ids that are chosen, ids of uploaded files,
 * or whether a checkbox is ticked.
 */
export type FormValues = Readonly<Record<string, string | readonly string[] | boolean>>;

/** Everything that went between Discord and the application for one interaction, for inspectors and tests. */
export interface InteractionRecord {
  readonly id: string;
  readonly payload: unknown;
  /** Milliseconds from the dispatch to the first response; absent while there is none. */
  readonly acknowledgedMs?: number;
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
  /** Absent in direct messages and groups. */
  readonly guildId?: string;
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

export interface Nearby {
  readonly people: ReadonlyArray<{ readonly id: string; readonly name: string }>;
  readonly roles: ReadonlyArray<{ readonly id: string; readonly name: string }>;
  readonly channels: ReadonlyArray<{ readonly id: string; readonly name: string; readonly type: number }>;
}

/** What Discord's own client cannot do, or does beyond commands and buttons. */
export interface SimulatedPerson extends Person {
  readonly userId: string;
  readonly channelId: string;
  /** Presses a `custom_id` that the message need not have: what a modified client can send. */
  pressForged(messageId: string, customId: string): Promise<Outcome>;
  /** Chooses in a select: values, or ids of people, roles or channels; by default what is chosen already. */
  select(messageId: string, customId: string, values?: readonly string[]): Promise<Outcome>;
  /** Fills in and sends the form that an interaction opened; what is not given stays as the form came. */
  submit(interactionId: string, values: FormValues): Promise<Outcome>;
  /** The commands in the menu of a message, or of a person. */
  menu(of: 'message' | 'user'): readonly APIApplicationCommand[];
  /** Chooses a command in the menu of a message, or of a person. */
  useOnMessage(command: string, messageId: string): Promise<Outcome>;
  useOnUser(command: string, userId: string): Promise<Outcome>;
  /** Whom and what a client offers here for options and selects of people, roles and channels. */
  nearby(): Nearby;
  /** Hides a message that only this person sees. */
  dismiss(messageId: string): void;
  /** Writes into the channel. */
  say(content: string): ShownMessage;
  /** Uploads a file; the returned id is the value for an attachment option. */
  attach(file: { name: string; bytes: Uint8Array; contentType?: string }): string;
}
