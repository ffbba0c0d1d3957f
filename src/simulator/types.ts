import type {
  APIApplicationCommand,
  APIApplicationCommandOptionChoice,
  APIEmbed,
  APIMessageTopLevelComponent,
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
  /** What the message is a reply to: `/ask`, or nothing for a message that a person wrote. */
  readonly commandName?: string;
  readonly edited: boolean;
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
  complete(command: string, options: OptionValues, focused: string): Promise<APIApplicationCommandOptionChoice[]>;
  /** Sends a slash command; rejects with `ClientRefusal` for what a client would not send. */
  use(command: string, options?: OptionValues): Promise<Outcome>;
  /** Presses a button that this person sees; a link button or an unseen message rejects with `ClientRefusal`. */
  press(messageId: string, customId: string): Promise<Outcome>;
  /** The channel's messages that this person sees, oldest first. */
  messages(): readonly ShownMessage[];
}
