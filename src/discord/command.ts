import type {
  AutocompleteInteraction,
  ButtonInteraction,
  ChatInputCommandInteraction,
  RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord.js';
import type { Scope } from '../domain/scope.ts';
import type { Storage } from '../use-cases/libraries.ts';
import type { Library } from '../use-cases/library.ts';
import type { Reply } from './components.ts';

export interface Choice {
  readonly name: string;
  readonly value: string;
}

/** Where an interaction takes place, and what is there. */
export interface CommandContext {
  readonly scope: Scope;
  /** The scope's library as it is now. */
  readonly library: Library;
  /** What managers change; every call of it takes the scope. */
  readonly storage: Storage;
}

/**
 * One slash command: the default export of a file in `commands/` that has its name. Nothing here acknowledges or sends:
 * the dispatcher has deferred before it calls, and sends what comes back.
 */
export interface Command {
  /** https://discord.com/developers/docs/interactions/application-commands#create-global-application-command */
  readonly data: RESTPostAPIChatInputApplicationCommandsJSONBody;
  /** Whether only the person sees the reply when the command has no `private` option or it is left out. */
  readonly ephemeral?: boolean;
  /** @throws UserError for what the person can do something about */
  execute(interaction: ChatInputCommandInteraction, context: CommandContext): Reply | Promise<Reply>;
  /** Choices for the focused option; more than Discord takes are left out by the dispatcher. */
  autocomplete?(interaction: AutocompleteInteraction, context: CommandContext): readonly Choice[];
  /** For the buttons whose custom_id begins with the name and a colon: what the message shows after the press. */
  readonly buttons?: Readonly<Record<string, ButtonHandler>>;
}

/** @throws UserError told to the one who pressed, the message stays as it is */
export type ButtonHandler = (
  interaction: ButtonInteraction,
  context: CommandContext,
) => Reply | Promise<Reply>;
