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
  /** The name that Discord is sent, which can be typed as well: `article add` */
  readonly defaultName: string;
  readonly description: string;
  readonly options: readonly TypedOption[];
}

export interface TypedOption {
  readonly name: string;
  /** The name that Discord is sent, which can be typed as well. */
  readonly defaultName: string;
  readonly description: string;
  /** https://discord.com/developers/docs/interactions/application-commands#application-command-object-application-command-option-type */
  readonly type: number;
  readonly required: boolean;
  readonly choices: readonly APIApplicationCommandOptionChoice[];
  readonly autocompleted: boolean;
  /** Maximum characters of a text; undefined if only Discord's own limit applies. */
  readonly maxLength?: number | undefined;
}

/** What a client shows, in the locale of its person. */
interface Shown {
  readonly name: string;
  readonly name_localized?: string | undefined;
  readonly description?: string;
  readonly description_localized?: string | undefined;
}

/** All commands and subcommands that can be typed after a slash, sorted by name. */
export function typedCommands(commands: readonly APIApplicationCommand[]): TypedCommand[] {
  return commands
    .filter((command) => command.type === CommandType.chatInput)
    .flatMap((command) => withSubcommands(shown(command), command.options ?? []))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

/** The option that receives text without an option name. */
export function unnamedOption({ options }: TypedCommand): TypedOption | undefined {
  return (
    options.find((option) => option.required) ?? options.find((option) => option.type === OptionType.string)
  );
}

type Names = Pick<TypedCommand, 'name' | 'defaultName' | 'description'>;

function shown({ name, name_localized, description = '', description_localized }: Shown): Names {
  return {
    name: name_localized ?? name,
    defaultName: name,
    description: description_localized ?? description,
  };
}

function withSubcommands(command: Names, options: readonly APIApplicationCommandOption[]): TypedCommand[] {
  const subcommands = options.flatMap((option) => {
    if (option.type !== OptionType.subcommand && option.type !== OptionType.subcommandGroup) return [];
    const { name, defaultName, description } = shown(option);
    const names = {
      name: `${command.name} ${name}`,
      defaultName: `${command.defaultName} ${defaultName}`,
      description,
    };
    return withSubcommands(names, option.options ?? []);
  });
  return subcommands.length > 0 ? subcommands : [{ ...command, options: options.flatMap(typedOption) }];
}

function typedOption(option: APIApplicationCommandOption): TypedOption[] {
  if (option.type === OptionType.subcommand || option.type === OptionType.subcommandGroup) return [];
  const { type, required }: APIApplicationCommandBasicOption = option;
  const choices: readonly APIApplicationCommandOptionChoice[] =
    'choices' in option ? (option.choices ?? []) : [];
  return [
    {
      ...shown(option),
      type,
      required: required === true,
      choices: choices.map((choice) => ({ ...choice, name: shown(choice).name })),
      autocompleted: 'autocomplete' in option && option.autocomplete === true,
      ...('max_length' in option && option.max_length !== undefined ? { maxLength: option.max_length } : {}),
    },
  ];
}
