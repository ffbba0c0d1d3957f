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
  /** Creation time, ISO 8601. */
  readonly timestamp: string;
  /** Message flags. https://discord.com/developers/docs/resources/message#message-object-message-flags */
  readonly flags: number;
  /** Whether only the person who used the command sees it. */
  readonly ephemeral: boolean;
  /** Whether Discord shows “NAME is thinking…”: after a deferral, before the first edit. */
  readonly thinking: boolean;
  readonly content: string;
  readonly embeds: readonly APIEmbed[];
  readonly components: readonly APIMessageTopLevelComponent[];
  /** The command that the message answers, without slash: `ask`, `article add`. */
  readonly commandName?: string;
  /** The person who used the command, if the client shows that above the message. */
  readonly usedBy?: { readonly userId: string; readonly userName: string };
  /** Preview of the message that this one replies to. */
  readonly repliesTo?: RepliedMessage;
  readonly edited: boolean;
  /** Ids of the pinged users and roles, and `everyone`. */
  readonly pings?: readonly string[];
  /** Attached files. Their URLs point to the simulator. */
  readonly attachments?: readonly APIAttachment[];
}

export interface RepliedMessage {
  readonly messageId: string;
  /** Absent if the message was deleted or this person cannot see it. */
  readonly shown?: {
    readonly authorId: string;
    readonly authorName: string;
    readonly authorIsBot: boolean;
    /** The content, or the text displays joined by line breaks. */
    readonly text: string;
  };
}

/** The result of an interaction as the person sees it. */
export interface Outcome {
  readonly interactionId: string;
  /** The reply or the updated message, if there is one. */
  readonly message?: ShownMessage;
  /** Follow-up messages, including ephemeral ones. */
  readonly followUps: readonly ShownMessage[];
  /** Milliseconds from the dispatch to the first response. */
  readonly acknowledgedMs?: number;
  /** Milliseconds from the dispatch to the final state. */
  readonly settledMs?: number;
  /** Discord's error text if the application failed: “The application did not respond”. */
  readonly failure?: string;
  /** The modal that the application responded with. */
  readonly modal?: APIModalInteractionResponseCallbackData;
}

export type OptionValues = Readonly<Record<string, string | number | boolean>>;

/**
 * Modal input by `custom_id`: a text, chosen values or ids, ids of uploaded files, or the state of a checkbox.
 */
export type FormValues = Readonly<Record<string, string | readonly string[] | boolean>>;

/** The exchange between Discord and the application about one interaction, for inspectors and tests. */
export interface InteractionRecord {
  readonly id: string;
  readonly payload: unknown;
  /** Milliseconds from the dispatch to the first response, once there is one. */
  readonly acknowledgedMs?: number;
  /** The application's REST requests with the interaction's token, in order. */
  readonly requests: ReadonlyArray<{
    readonly method: string;
    readonly route: string;
    readonly body: unknown;
    /** 0 if there was no response. */
    readonly status: number;
    readonly problems: readonly string[];
  }>;
}

/** What a person can do in one channel with any Discord client. */
export interface Person {
  readonly name: string;
  /** Absent in direct messages and groups. */
  readonly guildId?: string;
  /** The commands in this person's command picker. */
  commands(): readonly APIApplicationCommand[];
  /** Autocompletes the focused option. `options` holds all values so far, including the focused one. */
  complete(
    command: string,
    options: OptionValues,
    focused: string,
  ): Promise<APIApplicationCommandOptionChoice[]>;
  /** Sends a slash command. @throws ClientRefusal for what Discord's client would not send */
  use(command: string, options?: OptionValues): Promise<Outcome>;
  /** Presses a button. @throws ClientRefusal for a link button, or a message that this person does not see */
  press(messageId: string, customId: string): Promise<Outcome>;
  /** Submits the modal that an interaction opened. Fields without a value keep their default. */
  submit(interactionId: string, values: FormValues): Promise<Outcome>;
  /** The visible messages of the channel, oldest first. */
  messages(): readonly ShownMessage[];
}

export interface Nearby {
  readonly people: ReadonlyArray<{ readonly id: string; readonly name: string }>;
  readonly roles: ReadonlyArray<{ readonly id: string; readonly name: string }>;
  readonly channels: ReadonlyArray<{ readonly id: string; readonly name: string; readonly type: number }>;
}

/** Adds selects, forms, menus and files, and what only a modified client can do. */
export interface SimulatedPerson extends Person {
  readonly userId: string;
  readonly channelId: string;
  /** Sends any `custom_id`, even one that the message lacks, as a modified client could. */
  pressForged(messageId: string, customId: string): Promise<Outcome>;
  /** Chooses values, or ids of users, roles or channels, in a select; by default its preselection. */
  select(messageId: string, customId: string, values?: readonly string[]): Promise<Outcome>;
  /** The commands in the context menu of a message or a person. */
  menu(of: 'message' | 'user'): readonly APIApplicationCommand[];
  /** Chooses a command from the context menu of a message. */
  useOnMessage(command: string, messageId: string): Promise<Outcome>;
  /** Chooses a command from the context menu of a person. */
  useOnUser(command: string, userId: string): Promise<Outcome>;
  /** The people, roles and channels that a client offers for options and selects here. */
  nearby(): Nearby;
  /** Dismisses an ephemeral message. */
  dismiss(messageId: string): void;
  /** Posts a message to the channel, as a reply to another one if given. The reply does not ping its author. */
  say(content: string, replyTo?: string): ShownMessage;
  /** Uploads a file. @returns its id, the value for an attachment option or a file field */
  attach(file: { name: string; bytes: Uint8Array; contentType?: string }): string;
}
