import {
  type APIModalInteractionResponseCallbackData,
  ApplicationCommandType,
  type AutocompleteInteraction,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type MessageContextMenuCommandInteraction,
  type ModalSubmitInteraction,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
  type RESTPostAPIContextMenuApplicationCommandsJSONBody,
  type StringSelectMenuInteraction,
} from 'discord.js';
import type { Scope } from '../../domain/scope.ts';
import type { ArticleStore } from '../../libraries/article-store.ts';
import type { Library } from '../../libraries/library.ts';
import type { Storage } from '../../storage/storage.ts';
import type { SourceReader } from '../../use-cases/source-reader.ts';
import type { Reply } from '../replies/components.ts';

export interface Choice {
  readonly name: string;
  readonly value: string;
}

/** Where an interaction takes place, and what is there. */
export interface CommandContext {
  readonly scope: Scope;
  /** The scope's library as it is now. */
  readonly library: Library;
  /** The articles that every library has that does not do without them. */
  readonly bundled: ArticleStore;
  /** What managers change; every call of it takes the scope. */
  readonly storage: Storage;
  readonly reader: SourceReader;
  /** Discord's API as configured. */
  readonly apiUrl: string;
  /** The id of the article that is asked in this channel when none is named; it may be gone since. */
  readonly channelArticle: string | undefined;
  /** Says what is being done, to be seen where it takes longer than a second. */
  readonly tell: (words: string) => void;
}

/** What is there before anything was acknowledged: no library, which may have to be indexed first. */
export type FormContext = Pick<CommandContext, 'scope' | 'storage'>;

/** https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-response-object-modal */
export type Form = APIModalInteractionResponseCallbackData;

/** Whoever may manage the scope's library; or only who has the permission Manage Server where it is a guild's. */
export type Needs = 'manager' | 'manage-guild';

/** What a command has besides itself: who may use it, and what answers to the components of its replies. */
interface Parts {
  /** Whether only the person sees the reply when the command has no `private` option or it is left out. */
  readonly ephemeral?: boolean;
  /** Who may use the command, its components and its forms; everybody where it is left out. */
  readonly needs?: Needs;
  /** For the buttons whose custom_id begins with the name and a colon: what the message shows after the press. */
  readonly buttons?: Readonly<Record<string, ButtonHandler>>;
  /** For the buttons that are answered to the person alone, while the message stays as it is. */
  readonly asides?: Readonly<Record<string, ButtonHandler>>;
  /** For selects: what the message shows after the choice. */
  readonly selects?: Readonly<Record<string, SelectHandler>>;
  /** For the buttons that open a form. */
  readonly formButtons?: Readonly<Record<string, FormButtonHandler>>;
  /** For the forms whose custom_id begins with the name and a colon: what the reply, or the message that they came from, shows. */
  readonly forms?: Readonly<Record<string, FormHandler>>;
}

/**
 * One slash command: the default export of a file in `commands/` that has its name. Nothing here acknowledges or sends:
 * the dispatcher has deferred before it calls, and sends what comes back.
 */
export interface SlashCommand extends Parts {
  /** https://discord.com/developers/docs/interactions/application-commands#create-global-application-command */
  readonly data: RESTPostAPIChatInputApplicationCommandsJSONBody;
  /** The form that opens in the place of a reply; undefined where this use of the command has none. */
  form?(interaction: ChatInputCommandInteraction): Form | undefined;
  /** @throws UserError for what the person can do something about */
  execute(interaction: ChatInputCommandInteraction, context: CommandContext): Reply | Promise<Reply>;
  /** Choices for the focused option; more than Discord takes are left out by the dispatcher. */
  autocomplete?(
    interaction: AutocompleteInteraction,
    context: CommandContext,
  ): readonly Choice[] | Promise<readonly Choice[]>;
}

/** A command in the menu of every message: the file has its name in lower case, with hyphens between the words. */
export interface MessageCommand extends Parts {
  /** https://discord.com/developers/docs/interactions/application-commands#message-commands */
  readonly data: RESTPostAPIContextMenuApplicationCommandsJSONBody & {
    readonly type: ApplicationCommandType.Message;
  };
  /** @throws UserError for what the person can do something about */
  execute(interaction: MessageContextMenuCommandInteraction, context: CommandContext): Reply | Promise<Reply>;
}

export type Command = SlashCommand | MessageCommand;

export function isMessageCommand(command: Command): command is MessageCommand {
  return command.data.type === ApplicationCommandType.Message;
}

/** What is shown after a press, a choice or a form. @throws UserError told to the person alone, the message stays as it is */
type Handler<Source> = (interaction: Source, context: CommandContext) => Reply | Promise<Reply>;

export type ButtonHandler = Handler<ButtonInteraction>;
export type SelectHandler = Handler<StringSelectMenuInteraction>;
export type FormHandler = Handler<ModalSubmitInteraction>;

/** @throws UserError told to the one who pressed, no form opens */
export type FormButtonHandler = (
  interaction: ButtonInteraction,
  context: FormContext,
) => Form | Promise<Form>;
