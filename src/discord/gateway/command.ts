import {
  type APIModalInteractionResponseCallbackData,
  ApplicationCommandType,
  type AutocompleteInteraction,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type Message,
  type MessageContextMenuCommandInteraction,
  type ModalSubmitInteraction,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
  type RESTPostAPIContextMenuApplicationCommandsJSONBody,
  type RoleSelectMenuInteraction,
  type StringSelectMenuInteraction,
} from 'discord.js';
import type { Scope } from '../../domain/scope.ts';
import type { ArticleStore } from '../../libraries/article-store.ts';
import type { Libraries } from '../../libraries/libraries.ts';
import type { Library } from '../../libraries/library.ts';
import type { Storage } from '../../storage/storage.ts';
import type { SourceReader } from '../../use-cases/adding/source-reader.ts';
import type { AddingFeed } from '../../use-cases/feeds/add-feed.ts';
import type { Wording } from '../../wording/wording.ts';
import type { Reply } from '../replies/components.ts';

export interface Choice {
  readonly name: string;
  readonly value: string;
}

/** What a command works with, for the place where it is used. */
export interface CommandContext {
  readonly scope: Scope;
  /** Id of the user who acts. */
  readonly by: string;
  /** The scope's current library. */
  readonly library: Library;
  /** The articles folder's articles, which every library has until a manager hides them. */
  readonly bundled: ArticleStore;
  /** What managers change; every call takes the scope. */
  readonly storage: Storage;
  /** What erases a library has it forgotten. */
  readonly libraries: Pick<Libraries, 'forget'>;
  readonly reader: SourceReader;
  /** Reads feeds, and limits how many a library may follow. */
  readonly feeds: AddingFeed['feeds'];
  /**
   * Reads a source in its turn: a few at a time. A `revision` needs no room for another article.
   *
   * @throws UserError too-busy, library-full, and those of `work`
   */
  readonly read: <Result>(work: () => Promise<Result>, of?: 'article' | 'revision') => Promise<Result>;
  /** Discord's API, as configured. */
  readonly apiUrl: string;
  /** Id of the channel's default article, which may have been removed since. */
  readonly channelArticle: string | undefined;
  /** Every sentence of the reply. */
  readonly wording: Wording;
  /** A command's name that opens it on a click, as markdown. @param command as it is typed, such as `/manage add` */
  readonly mention: (command: string) => string;
  /** Shows what is being done if it takes longer than a second. */
  readonly tell: (words: string) => void;
}

/** Available before the interaction is acknowledged: no library, which may need indexing first. */
export type FormContext = Pick<CommandContext, 'scope' | 'storage' | 'wording'>;

/** https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-response-object-modal */
export type Form = APIModalInteractionResponseCallbackData;

/** A message that mentions the bot. */
export interface Mention {
  /** What it says beside the mention. */
  readonly text: string;
  /** The message that it replies to, if that is one of the bot's and still there. */
  readonly repliesTo: Message | undefined;
}

/** Permission to manage the library; in a guild, `manage-guild` requires Manage Server itself. */
export type Needs = 'manager' | 'manage-guild';

/** Who may use a command, and the handlers of its replies' components by the name in their custom_id. */
interface Parts {
  /** Whether the reply is private unless the `private` option says otherwise. Default: false. */
  readonly ephemeral?: boolean;
  /** Who may use the command, its components and its forms. Default: everyone. */
  readonly needs?: Needs;
  /** Buttons whose press replaces the message. */
  readonly buttons?: Readonly<Record<string, ButtonHandler>>;
  /** Buttons that are answered privately; the message stays. */
  readonly privateButtons?: Readonly<Record<string, ButtonHandler>>;
  /** Buttons that are answered in the channel, for everybody; the message stays. */
  readonly publicButtons?: Readonly<Record<string, ButtonHandler>>;
  /** Selects whose choice replaces the message. */
  readonly selects?: Readonly<Record<string, SelectHandler>>;
  /** Selects whose choice is answered privately; the message stays. */
  readonly privateSelects?: Readonly<Record<string, SelectHandler>>;
  /** Buttons that open a form. */
  readonly formButtons?: Readonly<Record<string, FormButtonHandler>>;
  /** Forms; the result replaces the message that they came from, or is a reply. */
  readonly forms?: Readonly<Record<string, FormHandler>>;
  /** Forms that are answered by a message of their own, private if the one they came from is. */
  readonly replyForms?: Readonly<Record<string, FormHandler>>;
  /** Answers a message that mentions the bot; undefined for one that is not meant for this command. */
  mention?(mention: Mention, context: CommandContext): Reply | undefined | Promise<Reply | undefined>;
}

/**
 * A slash command: the default export of the file in `commands/` with its name. Commands neither acknowledge nor send:
 * the dispatcher sends the result, and acknowledges before if that takes long.
 */
export interface SlashCommand extends Parts {
  /** https://discord.com/developers/docs/interactions/application-commands#create-global-application-command */
  readonly data: RESTPostAPIChatInputApplicationCommandsJSONBody;
  /** A form to open instead of a reply; undefined if this use of the command needs none. */
  form?(interaction: ChatInputCommandInteraction, wording: Wording): Form | undefined;
  /** @throws UserError for anything the person can fix */
  execute(interaction: ChatInputCommandInteraction, context: CommandContext): Reply | Promise<Reply>;
  /** Choices for the focused option; the dispatcher drops those beyond Discord's limit. */
  autocomplete?(
    interaction: AutocompleteInteraction,
    context: CommandContext,
  ): readonly Choice[] | Promise<readonly Choice[]>;
}

/** A command in the menu of every message. Its file has the name in lower case, with hyphens. */
export interface MessageCommand extends Parts {
  /** https://discord.com/developers/docs/interactions/application-commands#message-commands */
  readonly data: RESTPostAPIContextMenuApplicationCommandsJSONBody & {
    readonly type: ApplicationCommandType.Message;
  };
  /** @throws UserError for anything the person can fix */
  execute(interaction: MessageContextMenuCommandInteraction, context: CommandContext): Reply | Promise<Reply>;
}

export type Command = SlashCommand | MessageCommand;

export function isMessageCommand(command: Command): command is MessageCommand {
  return command.data.type === ApplicationCommandType.Message;
}

/** The message after a press, a choice or a form. @throws UserError shown privately; the message stays */
type Handler<Source> = (interaction: Source, context: CommandContext) => Reply | Promise<Reply>;

export type ButtonHandler = Handler<ButtonInteraction>;
export type SelectInteraction = StringSelectMenuInteraction | RoleSelectMenuInteraction;
export type SelectHandler = Handler<SelectInteraction>;
export type FormHandler = Handler<ModalSubmitInteraction>;

/** @throws UserError shown privately instead of the form */
export type FormButtonHandler = (
  interaction: ButtonInteraction,
  context: FormContext,
) => Form | Promise<Form>;
