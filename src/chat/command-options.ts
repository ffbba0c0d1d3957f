import type {
  APIApplicationCommand,
  APIApplicationCommandBasicOption,
  APIApplicationCommandOptionChoice,
} from 'discord-api-types/v10';

/** An option's parts that matter to somebody who types it. */
export interface CommandOption {
  readonly name: string;
  readonly description: string;
  /** https://discord.com/developers/docs/interactions/application-commands#application-command-object-application-command-option-type */
  readonly type: number;
  readonly required: boolean;
  readonly choices: readonly APIApplicationCommandOptionChoice[];
  readonly autocompleted: boolean;
}

export const STRING = 3;
export const INTEGER = 4;
export const BOOLEAN = 5;
export const NUMBER = 10;

const CHAT_INPUT = 1;

/** The commands that are typed, as opposed to those in the menus of messages and people. */
export function typedCommands(commands: readonly APIApplicationCommand[]): APIApplicationCommand[] {
  return commands.filter((command) => command.type === CHAT_INPUT);
}

export function optionsOf(command: APIApplicationCommand): CommandOption[] {
  const options = (command.options ?? []).filter((option) => option.type !== 1 && option.type !== 2);
  return (options as APIApplicationCommandBasicOption[]).map((option) => ({
    name: option.name,
    description: option.description,
    type: option.type,
    required: option.required === true,
    choices: 'choices' in option ? (option.choices ?? []) : [],
    autocompleted: 'autocomplete' in option && option.autocomplete === true,
  }));
}

/** The option that takes what is typed without a name. */
export function unnamedOption(options: readonly CommandOption[]): CommandOption | undefined {
  return options.find((option) => option.required) ?? options.find((option) => option.type === STRING);
}
