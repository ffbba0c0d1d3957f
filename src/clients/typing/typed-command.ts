import type {
  APIApplicationCommand,
  APIApplicationCommandBasicOption,
  APIApplicationCommandOption,
  APIApplicationCommandOptionChoice,
} from 'discord-api-types/v10';
import { CommandType, OptionType } from '../../simulator/constants.ts';

/** A slash command or subcommand. */
export interface TypedCommand {
  /** `ask`, or `article add` */
  readonly name: string;
  readonly description: string;
  readonly options: readonly TypedOption[];
}

export interface TypedOption {
  readonly name: string;
  readonly description: string;
  /** https://discord.com/developers/docs/interactions/application-commands#application-command-object-application-command-option-type */
  readonly type: number;
  readonly required: boolean;
  readonly choices: readonly APIApplicationCommandOptionChoice[];
  readonly autocompleted: boolean;
  /** Maximum characters of a text; undefined if only Discord's own limit applies. */
  readonly maxLength?: number | undefined;
}

/** All commands and subcommands that can be typed after a slash, sorted by name. */
export function typedCommands(commands: readonly APIApplicationCommand[]): TypedCommand[] {
  return commands
    .filter((command) => command.type === CommandType.chatInput)
    .flatMap((command) => withSubcommands(command.name, command.description, command.options ?? []))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

/** The option that receives text without an option name. */
export function unnamedOption({ options }: TypedCommand): TypedOption | undefined {
  return (
    options.find((option) => option.required) ?? options.find((option) => option.type === OptionType.string)
  );
}

function withSubcommands(
  name: string,
  description: string,
  options: readonly APIApplicationCommandOption[],
): TypedCommand[] {
  const subcommands = options.flatMap((option) =>
    option.type === OptionType.subcommand || option.type === OptionType.subcommandGroup
      ? withSubcommands(`${name} ${option.name}`, option.description, option.options ?? [])
      : [],
  );
  return subcommands.length > 0
    ? subcommands
    : [{ name, description, options: options.flatMap(typedOption) }];
}

function typedOption(option: APIApplicationCommandOption): TypedOption[] {
  if (option.type === OptionType.subcommand || option.type === OptionType.subcommandGroup) return [];
  const { name, description, type, required }: APIApplicationCommandBasicOption = option;
  return [
    {
      name,
      description,
      type,
      required: required === true,
      choices: 'choices' in option ? (option.choices ?? []) : [],
      autocompleted: 'autocomplete' in option && option.autocomplete === true,
      ...('max_length' in option && option.max_length !== undefined ? { maxLength: option.max_length } : {}),
    },
  ];
}
